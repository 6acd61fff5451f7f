import { type EventReading, type Mention } from '../../documents/item.js'
import { type DateMention, type TitleSource } from '../../documents/item.js'
import { type DateBound, type DateDetector, type DateSignal } from './dates/expression.js'
import { type Line, type Stretch } from './lines.js'
import { type SuggestionRule } from './suggestions/rule.js'

/** A byline or a credit line: the stretch of the raw string it fills and the people it names. */
export type BylineMatch = Stretch & {
  people: { end: number; name: string; role: null | string; start: number; title: null | string }[]
  rule: string
}

/** What kind of string it is: a paragraph, the credit line, or one of the heads. */
export type StringPlace = 'body' | 'credit' | 'head'

/** The opening of a story in a paragraph: 本报讯, 又讯, an agency's line. */
export type LeadMatch = Stretch & { lead: string }

/** A person found in a line, by offsets into the line's text. */
export type PersonMatch = Stretch & {
  name: string
  positions: string[]
  rule: string
  /** Weak finds are shown to a person as suggestions and never become tags. */
  tier: 'mention' | 'suggestion'
  title: null | string
  titleSource: null | TitleSource
}

/** What detectors may ask about the whole item. */
export type ItemEvidence = {
  /** Bodies that the item names in full. */
  bodies: readonly string[]
  /** Where the line at hand begins in `text`. */
  lineStart: number
  /** Where a string stands in `text`, the first dozen places. */
  placesOf: (string: string) => readonly number[]
  /** The longest name of the roster that begins at `at`. */
  rosterNameAt: (text: string, at: number) => string | undefined
  /** All lines of the item, a line break between them. */
  text: string
}

/** One named way in which people are introduced and how it is found. */
export type PersonDetector = {
  /** One line on what it finds. */
  describe: string
  find: (
    line: Line,
    evidence: ItemEvidence,
    found: readonly PersonMatch[],
  ) => readonly PersonMatch[]
  id: string
  /** Asked once the others' people are found wherever they stand again, which are among `found` then. */
  isLate?: boolean
  /** The rules by which it names its finds, where they are more than its own id. */
  rules?: readonly { describe: string; id: string }[]
}

/** What the event reader gets: one story of the item. */
export type StoryForEvents = {
  dates: readonly DateMention[]
  /** YYYY-MM-DD: nothing later has been held yet. */
  issueDate: string
  /** Mentions of the story outside bylines. */
  mentions: readonly Mention[]
  paragraphs: readonly { index: number; text: string }[]
  storyDate: null | string
}

/** A language: words as data, and the ordered detectors that use them. */
export type ReadingLocale = {
  /** Whether a blank at an offset divides clauses, so that it is kept. */
  keepsBlank: (raw: string, at: number) => boolean
  code: 'en' | 'zh'
  /** In order of precedence. */
  dates: readonly DateDetector[]
  /** Writes a text as the date detectors know it, one unit for one; absent where they know it as it is. */
  dateSpelling?: (text: string) => string
  /** Which way the words around a stretch point. */
  dateSignal: (text: string, stretch: Stretch, bound: DateBound | null) => DateSignal
  /** Whether the words in front of a date say that figures are given up to then. */
  isCutoff: (text: string, start: number) => boolean
  /** Bodies that a text names in full, for titles that shorten them. */
  fullBodies: (text: string) => string[]
  findBylines: (raw: string, place: StringPlace) => BylineMatch[]
  findLead: (raw: string) => LeadMatch | null
  /** Offset behind the first sentence that begins at `start`. */
  firstSentenceEnd: (text: string, start: number) => number
  /**
   * Whether a known name stands here as a name, not as an ordinary word.
   * @param isEdgeOfPerson Whether a person found already begins or ends at an offset.
   */
  isNameHere: (
    text: string,
    stretch: Stretch,
    name: string,
    isEdgeOfPerson: (at: number) => boolean,
  ) => boolean
  /** Notes once what all detectors of people ask of a text; they find it in the line. */
  markPlaces: (text: string) => unknown
  /** In order of precedence. */
  people: readonly PersonDetector[]
  readEvents: (story: StoryForEvents) => EventReading[]
  /** What the words of a segmenter hint at, the surest first; empty where there is no segmenter for the language. */
  suggestions: readonly SuggestionRule[]
  /** Titles of a group, under which any of a roster's leaders may be listed: 县领导. */
  groupTitle?: RegExp
  /** What the name of a place ends with; where a language puts places in front of offices. */
  placeEnd?: RegExp
  /** Roles of a byline whose bearers give an opinion: their pieces report no event. */
  opinionRole?: RegExp
  /** Shorter forms by which an item may name a person again. */
  shortForms: (name: string) => string[]
}
