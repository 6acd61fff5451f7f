import { DAY, MONTH, NO_MORE, YEAR } from './times.js'

/** How a weekday is bound to a day: sources of patterns, around the weekday. */

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]
export const SHORT_WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** The weekday itself; Fridays, every Friday and Monday to Friday are of no one day. */
export const WEEKDAY =
  "(?<!\\w|[Ee]very |[Ee]ach |to |through |and |or )(?<said>Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?<long>day)?(?<dot>\\.?)(?![\\w'’-]|\\s*(?:to|through|and|or|–)\\s)"

const MONTH_DAY = `${MONTH}\\s+${DAY}\\b${NO_MORE}${YEAR}`
const DAY_MONTH = `${DAY}\\s+(?:of\\s+)?${MONTH}\\b${YEAR}`
const BEFORE = '(?:\\s*\\(|\\s+(?:is|was|falls on|fell on)\\s+(?:a\\s+)?|,\\s+a\\s+)$'

/** Its day in front of it: May 10 (Friday), May 10 was a Friday. */
export const DAY_BEFORE = [`(?<!\\w)${MONTH_DAY}${BEFORE}`, `(?<!\\w)${DAY_MONTH}${BEFORE}`]

/** Its day behind it: Friday, May 10; Friday (10 May). */
export const DAY_BEHIND = [
  `^,?\\s+(?:the\\s+)?${MONTH_DAY}`,
  `^,?\\s+(?:the\\s+)?${DAY_MONTH}`,
  `^\\s*\\(${MONTH_DAY}`,
  `^\\s*\\(${DAY_MONTH}`,
]

/** Days counted from the day of telling. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tomorrow: 1,
  yesterday: -1,
}
export const RELATIVE_BEFORE = `\\b(?<relative>[Tt]oday|[Tt]omorrow|[Yy]esterday)(?:\\s*\\(|,\\s+)(?:a\\s+)?$`
/** A comma behind it is of the sentence where none closes the weekday. */
export const CLOSED = '^[),.]'
