import type { ItemText, Reading, Span } from '../../documents/item.js'
import type { RosterLookup } from '../../documents/roster.js'
import type { InBothLanguages, WarningCode, WarningSeverity } from '../../documents/warning.js'

/** An item whose people, dates and events have been read. */
export type ReadItem = ItemText & Reading

/** What checks may ask beside the item itself. */
export type CheckContext = {
  /** Whether who wrote it is kept beside the text. @default false */
  isCredited?: boolean
  /** The day the paper comes out, YYYY-MM-DD. */
  issueDate: string
  roster: RosterLookup
}

/** What a check found. */
export type Finding = {
  code: WarningCode
  messages: InBothLanguages
  severity: WarningSeverity
  /** Null where the whole item is meant. */
  span: null | Span
  /** What to write in place of the span; null where there is no one answer. */
  suggestion: null | string
}

/** One named check; pure: the same item and roster always give the same findings. */
export type Check = {
  /** The codes of what it finds. */
  codes: readonly WarningCode[]
  /** One line on what it finds. */
  describe: string
  find: (item: ReadItem, context: CheckContext) => Finding[]
  id: string
}
