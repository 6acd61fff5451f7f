import type { PayloadRequest } from 'payload'
import type { RosterIndex } from '../analyse.js'
import type { ResolvedOptions } from '../options.js'

/** What the import needs of the desk and of other stages. */
export type ImportDesk = {
  options: ResolvedOptions
  /** The plain paragraphs of a story's stored body. */
  readBody: (body: unknown) => string[]
  /** The desk's roster. */
  rosterOf: (req: PayloadRequest) => Promise<RosterIndex>
  /** Plain paragraphs as a story's body is stored. */
  toBody: (paragraphs: string[]) => unknown
}
