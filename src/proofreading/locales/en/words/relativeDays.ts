import { DAY, MONTH, NO_MORE, YEAR } from './times.js'

/** Days counted from the day of telling, and the days given beside them: sources of patterns. */

export const RELATIVE_DAY = '(?<!\\w)(?<word>[Yy]esterday|[Tt]oday|[Tt]omorrow)\\b'

const MONTH_DAY = `${MONTH}\\s+${DAY}\\b${NO_MORE}${YEAR}`
const DAY_MONTH = `${DAY}\\s+${MONTH}\\b${YEAR}`

/** The day behind it: (May 13), , May 13, */
export const STATED_BEHIND = [MONTH_DAY, DAY_MONTH].flatMap((day) => [
  `^(?<part> morning| afternoon| evening)? \\((?<said>${day})\\)`,
  `^(?<part> morning| afternoon| evening)?, (?<said>${day})(?=[,.;]|$)`,
])

/** What a day's own words give. */
export const STATED = '[A-Z][a-z]+\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]+'

const EVENT = '(?<event>meeting|hearing|ceremony|session|workshop|parade|rally|concert|fair)'
/** The event that a day points back to: the May 13 hearing, yesterday's hearing, the hearing on May 13. */
export const EVENT_BEHIND = `^(?:['’]s)? ${EVENT}\\b`
export const EVENT_BEFORE = `\\b[Tt]he ${EVENT}(?: held)? on $`
