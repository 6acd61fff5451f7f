import { type Line } from './lines.js'
import { type BylineMatch, type LeadMatch, type ReadingLocale } from './locale.js'
import { type RosterIndex } from './roster/rosterIndex.js'

/** What a reading depends on besides the text. */
export type ReadingContext = {
  /** YYYY-MM-DD, or a date-time with offset of which the day counts. */
  issueDate: string
  locale: ReadingLocale
  roster: RosterIndex
}

/** A string of the item with what it says by itself. */
export type ReadString = {
  /** Bodies that it names in full. */
  bodies: readonly string[]
  bylines: readonly BylineMatch[]
  /** How it opens a story; null where it opens none, as outside the paragraphs. */
  lead: LeadMatch | null
  line: Line
}
