import type { PayloadRequest } from 'payload'
import type { RosterIndex } from '../analyse.js'
import type { PrintedParagraph } from '../documents/page.js'
import type { ResolvedOptions } from '../options.js'

/** What the import needs of the desk and of other stages. */
export type ImportDesk = {
  options: ResolvedOptions
  /** The plain paragraphs of a story's stored body. */
  readBody: (body: unknown) => string[]
  /** The desk's roster. */
  rosterOf: (req: PayloadRequest) => Promise<RosterIndex>
  /** Paragraphs and headings as a story's body is stored. */
  toBody: (paragraphs: PrintedParagraph[]) => unknown
}
