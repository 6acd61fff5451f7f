import { Parser } from 'htmlparser2'
import { BlockCollector } from './BlockCollector.js'
import { countingMarker, pictures, spacerSide } from './markup.js'
import { type OpenElement, openElement } from './openElement.js'
import type { Pasted } from './pasted.js'

/**
 * Reads the HTML of a clipboard, or of a converted document, into clean paragraphs and headings. Nothing of it is built or
 * loaded: it is read as text, so that no picture is fetched and no script runs. Never throws.
 */
export function readHtml(html: string): Pasted {
  const reader = new HtmlReader()
  const parser = new Parser({
    onclosetag: () => reader.close(),
    oncomment: (comment) => reader.comment(comment.trim()),
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
  })
  parser.end(html)
  return reader.pasted
}

/** Follows the elements of one fragment. */
class HtmlReader {
  private readonly collector = new BlockCollector()
  private readonly elements: OpenElement[] = []
  private isOver = false
  private marker = ''
  private pictures = 0

  open(name: string, attributes: Record<string, string>): void {
    const parent = this.elements.at(-1)
    const element = openElement(name, attributes, parent)
    if (element.isBlock) this.endBlock()
    this.elements.push(element)
    if (element.isUnread || this.isOver) return
    if (pictures.has(name) && !isSpacer(attributes)) this.pictures++
    if (name === 'tr') this.collector.openRow()
    if (name === 'td' || name === 'th') this.collector.openCell()
    if (name === 'li' && typeof parent?.nextNumber === 'number')
      this.collector.number(`${parent.nextNumber++}.`)
  }

  text(text: string): void {
    const element = this.elements.at(-1)
    if (this.isOver || element?.isUnread || pictures.has(element?.name ?? '')) return
    if (element?.isMarker) this.marker += text
    else if (element?.keepsLines) this.lines(text)
    else this.collector.add(text)
  }

  close(): void {
    const element = this.elements.at(-1)
    if (element?.isBlock) this.endBlock()
    this.elements.pop()
    if (!element || element.isUnread || this.isOver) return
    if (element.isMarker && !this.elements.at(-1)?.isMarker) this.endMarker()
    if (element.name === 'td' || element.name === 'th') this.collector.closeCell()
    if (element.name === 'tr') this.collector.closeRow()
    if (element.name === 'li') this.collector.number('')
  }

  /** Browsers mark the part that was copied; what stands around it was not. */
  comment(comment: string): void {
    if (comment === 'StartFragment') {
      this.collector.clear()
      this.pictures = 0
    }
    if (comment !== 'EndFragment') return
    this.endBlock()
    this.isOver = true
  }

  get pasted(): Pasted {
    this.endBlock()
    return { blocks: this.collector.blocks, pictures: this.pictures }
  }

  private lines(text: string): void {
    for (const [at, line] of text.split(/\r\n|[\n\r]/).entries()) {
      if (at > 0) this.endBlock()
      this.collector.add(line)
    }
  }

  private endBlock(): void {
    if (!this.isOver) this.collector.end(this.elements.at(-1)?.heading ?? null)
  }

  private endMarker(): void {
    const marker = this.marker.trim()
    if (countingMarker.test(marker)) this.collector.add(`${marker} `)
    this.marker = ''
  }
}

const isSpacer = ({ height, width }: Record<string, string>): boolean =>
  [height, width].some((side) => side !== undefined && Number.parseInt(side, 10) <= spacerSide)
