import { cleanPasted } from './cleanPasted.js'
import type { PastedBlock } from './pasted.js'

/**
 * Gathers text into blocks. The cells of a table's row are one block where each holds one paragraph, as on paper; else
 * the paragraphs of the cells follow each other.
 */
export class BlockCollector {
  /** The innermost list is that of the cell which is being read. */
  private sinks: PastedBlock[][] = [[]]
  private rows: PastedBlock[][][] = []
  private numbering = ''
  private text = ''

  /** Forgets all that came before. */
  clear(): void {
    this.sinks = [[]]
    this.rows = []
    this.text = ''
  }

  add(text: string): void {
    this.text += text
  }

  /** The number of the item that begins here. */
  number(numbering: string): void {
    this.numbering = numbering
  }

  /** Ends the block that is being read; an empty one is none. */
  end(heading: null | number): void {
    const text = cleanPasted(this.text)
    this.text = ''
    if (!text) return
    this.sink.push({ heading, text: this.numbering ? numbered(this.numbering, text) : text })
    this.numbering = ''
  }

  openRow(): void {
    this.rows.push([])
  }

  openCell(): void {
    this.sinks.push([])
  }

  closeCell(): void {
    if (this.sinks.length === 1) return
    const cell = this.sinks.pop()!
    const row = this.rows.at(-1)
    if (row) row.push(cell)
    else this.sink.push(...cell)
  }

  closeRow(): void {
    const cells = (this.rows.pop() ?? []).filter((cell) => cell.length > 0)
    const isPlain = cells.every((cell) => cell.length === 1 && cell[0]?.heading === null)
    const text = cells.map((cell) => cell[0]?.text).join(' ')
    if (isPlain && cells.length > 0) this.sink.push({ heading: null, text })
    else this.sink.push(...cells.flat())
  }

  /** All blocks, when everything is read. */
  get blocks(): PastedBlock[] {
    return this.sinks.flat()
  }

  private get sink(): PastedBlock[] {
    return this.sinks.at(-1)!
  }
}

/** 1.汉字 but 1. Word, as each is printed. */
const numbered = (number: string, text: string): string =>
  number + (/^\p{Script=Han}/u.test(text) ? '' : ' ') + text
