import type { Span } from '../../documents/item.js'
import type { Ruling } from '../../documents/tags.js'
import type { WarningSeverity } from '../../documents/warning.js'
import type { LiveBlock } from './indexBody.js'
import type { LiveTags } from './liveTags.js'

/** A marked place in the body: `where` is the index of its paragraph. */
export type Mark = {
  end: number
  kind: 'date' | 'person' | WarningSeverity
  start: number
  where: number
}

/** What is marked in the body: people and dates that nobody rejected, warnings that nobody has overridden. */
export function marksOf({ dates, people, warnings }: LiveTags, pending: readonly Ruling[]): Mark[] {
  const ruled = new Map(pending.map(({ key, state, type }) => [`${type} ${key}`, state]))
  const isOut = (type: Ruling['type'], key: string, isSavedOut: boolean) => {
    const state = ruled.get(`${type} ${key}`)
    return state ? state === 'rejected' : isSavedOut
  }
  const tagMarks = (kind: 'date' | 'person', tags: LiveTags['dates'] | LiveTags['people']) =>
    tags
      .filter(({ key, state }) => !isOut(kind, key, state === 'rejected'))
      .flatMap(({ mentions }) => mentions.flatMap((span) => inBody(span, kind)))
  return [
    ...tagMarks('person', people),
    ...tagMarks('date', dates),
    ...warnings
      .filter(({ key, overridden }) => !isOut('warning', key, overridden))
      .flatMap(({ end, severity, start, where }) =>
        where === null ? [] : inBody({ end, start, where }, severity),
      ),
  ]
}

const inBody = ({ end, start, where }: Span, kind: Mark['kind']): Mark[] =>
  typeof where === 'number' && end > start ? [{ end, kind, start, where }] : []

/**
 * Marks of an older text at their places in a newer one, until that has been read: what stands before or behind the change in
 * its paragraph moves along, what the change touches goes.
 */
export function moveMarks(
  marks: readonly Mark[],
  before: readonly LiveBlock[],
  now: readonly LiveBlock[],
): Mark[] {
  const places = new Map(now.map(({ key }, index) => [key, index]))
  return marks.flatMap((mark) => {
    const old = before[mark.where]
    const where = old && places.get(old.key)
    if (where === undefined) return []
    const moved = moveIn(mark, old!.text, now[where]!.text)
    return moved ? [{ ...moved, where }] : []
  })
}

function moveIn(mark: Mark, before: string, now: string): Mark | null {
  if (before === now) return mark
  const most = Math.min(before.length, now.length)
  let head = 0
  while (head < most && before[head] === now[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++
  if (mark.end <= head) return mark
  const by = now.length - before.length
  if (mark.start < before.length - tail) return null
  return { ...mark, end: mark.end + by, start: mark.start + by }
}
