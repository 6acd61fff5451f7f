import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { Mark } from './marksOf.js'
import type { LiveBlock } from './indexBody.js'
import { type Place, placeInPage, rangeAt } from './points.js'

type Drawn = { name: string; range: Range }

/** Above the others where they overlap: a mistake is seen before a name. */
const priority: Record<Mark['kind'], number> = { date: 0, error: 4, info: 2, person: 1, warning: 3 }

const isSupported = typeof CSS !== 'undefined' && 'highlights' in CSS

/**
 * Marks over the text of one editor, drawn by the browser (CSS Custom Highlights): the document does not change, there is no
 * request and nothing to undo. Names of highlights belong to the whole page, so each editor takes away its own ranges only.
 */
export class Marks {
  private drawn = new Map<string, Drawn>()

  constructor(private readonly editor: LexicalEditor) {}

  /** Draws these marks and no others; ranges that did not move stay the same objects. */
  set(blocks: readonly LiveBlock[], marks: readonly Mark[]): void {
    if (!isSupported) return
    const next = new Map<string, Drawn>()
    for (const { end, kind, start, where } of marks) {
      const block = blocks[where]
      const place = block && placeInPage(this.editor, block, { end, start })
      if (!place) continue
      const id = `${kind} ${block.key} ${start} ${end}`
      if (!next.has(id)) next.set(id, this.kept(id, place) ?? this.add(kind, place))
    }
    for (const { name, range } of this.drawn.values()) CSS.highlights.get(name)?.delete(range)
    this.drawn = next
  }

  clear(): void {
    this.set([], [])
  }

  private kept(id: string, place: Place): Drawn | undefined {
    const old = this.drawn.get(id)
    if (!old || !isAt(old.range, place)) return undefined
    this.drawn.delete(id)
    return old
  }

  private add(kind: Mark['kind'], place: Place): Drawn {
    const name = `broadsheet-${kind}`
    const highlight = CSS.highlights.get(name) ?? new Highlight()
    const range = rangeAt(place)
    highlight.priority = priority[kind]
    highlight.add(range)
    CSS.highlights.set(name, highlight)
    return { name, range }
  }
}

const isAt = (range: Range, { from, fromNode, to, toNode }: Place): boolean =>
  range.startContainer === fromNode &&
  range.startOffset === from &&
  range.endContainer === toNode &&
  range.endOffset === to
