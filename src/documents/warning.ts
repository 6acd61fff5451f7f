import type { Where } from './span.js'

/** The codes that the contract lists. */
export const warningCodes = [
  'ambiguous-name',
  'byline-missing',
  'caption-without-credit',
  'date-after-issue',
  'headline-body-mismatch',
  'impossible-date',
  'name-near-miss',
  'no-title-on-first-mention',
  'rank-order',
  'stale-relative-date',
  'title-incomplete',
  'title-not-held',
  'unknown-person',
  'weekday-mismatch',
] as const

/** What a check found wrong, as the contract lists it; a rule of house style carries `style-` and its own name. */
export type WarningCode = (typeof warningCodes)[number] | `style-${string}`

/** error: wrong by the desk's own roster or the calendar; warning: hardly right; info: worth a look. */
export type WarningSeverity = 'error' | 'info' | 'warning'

/** One sentence in each language of the desk. */
export type InBothLanguages = { en: string; zh: string }

/** A mistake, or what looks like one: where it is, why, and what to write instead. */
export type Warning = {
  code: WarningCode
  end: number
  /** Why, in the language of the text: `messages` has it in both. */
  message: string
  messages: InBothLanguages
  severity: WarningSeverity
  start: number
  /** What to write in place of the span; null where there is no one answer. */
  suggestion: null | string
  /** Half-open span `start` to `end` of this string; null where the whole item is meant. */
  where: null | Where
}

/** A warning as a story keeps it: with its identity inside the story, and whether a person has overridden it. */
export type KeptWarning = Warning & { key: string; overridden: boolean }

/** A person's word that a warning does not hold in one story. */
export type Override = {
  code: WarningCode
  key: string
  reason: string
  /** ISO 8601 instant. */
  when: string
  /** Name of the person, as it was then. */
  who: string
  /** The words that the warning was about. */
  words: string
}
