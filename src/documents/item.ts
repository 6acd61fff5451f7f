import type { Span } from './span.js'
import type { Warning } from './warning.js'

export type { Span, Where } from './span.js'

/** What is read out of one story, one photo or one plain text: the JSON of `broadsheet read` and `import`. */

export type ItemKind = 'article' | 'photo' | 'text'

/** The clean text of one item: unwrapped, stray spaces removed. */
export type ItemText = {
  /** Whether who wrote it is kept beside the text, and need not be named in it. @default false */
  isCredited?: boolean
  /** Printed credit line of a photo, or the line `□ 记者 某某 文/图` under a headline. */
  credit: null | string
  headline: null | string
  kicker: null | string
  kind: ItemKind
  paragraphs: string[]
  subhead: null | string
}

export type BylineEntry = {
  name: string
  /** Index of the paragraph it stands in; null when it stands in the credit line. */
  paragraph: null | number
  /** As printed: 记者, 全媒体记者, 通讯员, 摄影 …; null where the name stands alone. */
  role: null | string
}

export type PartOfDay = 'afternoon' | 'evening' | 'midday' | 'morning' | 'night'

export type Dateline = {
  /** 本报讯, 又讯, 本网讯, an agency's lead … */
  lead: string
  paragraph: number
  partOfDay: null | PartOfDay
  /** The date as written; null when the lead paragraph has none of day precision. */
  text: null | string
  /** EDTF day. */
  value: null | string
}

export type TitleSource = 'after' | 'byline' | 'explicit' | 'list'

export type Mention = Span & {
  /** Normalised name: alignment spaces removed. */
  name: string
  /** Id of the roster's official, or null when none or more than one fits. */
  official: null | number | string
  /** The offices spelled out: 副局长 after 市住建局局长 → 市住建局副局长. Empty for a bare mention. */
  positions: string[]
  /** Id of the rule that found it. */
  rule: string
  /** Title as written beside the name, or carried over a list; null for a bare later mention. */
  title: null | string
  titleSource: null | TitleSource
}

export type DateType = 'date' | 'datetime' | 'duration' | 'range' | 'set' | 'time' | 'vague'
export type DateAnchor = 'dateline' | 'issue' | 'previous-date' | 'stated'
export type DateTier = 'core' | 'duration' | 'vague'

export type DateMention = Span & {
  anchor: DateAnchor
  /** First and last day that the value covers, YYYY-MM-DD, for range queries; null where open or not resolvable. */
  from: null | string
  partOfDay: null | PartOfDay
  rule: string
  text: string
  tier: DateTier
  /** TIMEX3 value, e.g. 2020-06-28TAF. */
  timex: null | string
  to: null | string
  type: DateType
  /** EDTF; for sets and durations an ISO 8601 duration or a TIMEX3 set; null when the words name no time. */
  value: null | string
}

export type EventReading = {
  chair: string[]
  date: null | string
  groups: string[]
  /** 会议, 调研, 观摩, 督导 … */
  kind: string
  lead: string[]
  name: string
  organizer: null | string
  /** Paragraph whose sentence tells of it. */
  paragraph: number
  partOfDay: null | PartOfDay
  participants: string[]
  place: null | string
  rule: string
  speakers: string[]
}

/** All that is read out of an item's text, without the text itself. */
export type Reading = {
  byline: BylineEntry[]
  dateline: Dateline[]
  dates: DateMention[]
  events: EventReading[]
  mentions: Mention[]
  /** Second tier, never a tag until a person says so. */
  suggestions: Mention[]
}

export type Item = ItemText & Reading & { warnings: Warning[] }

export type AnalysedPage = {
  /** Issue date, YYYY-MM-DD. */
  issueDate: string
  items: Item[]
}
