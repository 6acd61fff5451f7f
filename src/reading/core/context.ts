import { type Line } from './lines.js'
import { type BylineMatch, type ReadingLocale } from './locale.js'
import { type RosterIndex } from './rosterIndex.js'

/** What a reading depends on besides the text. */
export type ReadingContext = {
  /** YYYY-MM-DD, or a date-time with offset of which the day counts. */
  issueDate: string
  locale: ReadingLocale
  roster: RosterIndex
}

/** A string of the item with the bylines found in it. */
export type ReadString = { bylines: BylineMatch[]; line: Line }
