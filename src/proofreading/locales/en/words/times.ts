/** How days, months and hours are printed: sources of patterns, tried where a word or a figure begins. */

const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?'

/** The twelve months by the first three letters of their names. */
export const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** A month, as the group `month`. */
export const MONTH = `(?<month>${MONTH_NAMES})`
/** A day of the month, as the group `day`. */
export const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
/** A year behind a day, as the group `year`; `NO_MORE` keeps figures such as 30,000 and 30 per cent out. */
export const YEAR = '(?:,?\\s+(?<year>(?:19|20)\\d\\d)\\b)?'
export const NO_MORE = '(?![\\d.:]*\\d|,\\d|\\s*(?:%|per\\s?cent|percent))'

const START = '(?<![\\w.,:/-])'

/** The first that fits is taken. */
export const TIME_PATTERNS = [
  `${START}${MONTH}\\s+${DAY}\\b${NO_MORE}${YEAR}`,
  `${START}${DAY}\\s+(?:of\\s+)?${MONTH}\\b${YEAR}`,
  `(?<=${MONTH}\\s+\\d{1,2}\\s*(?:-|–|—|to|and|through|until)\\s*)${DAY}\\b${NO_MORE}(?!\\s*[A-Za-z]*s\\b)`,
  `${START}(?<year>(?:19|20)\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\d/-]|\\.\\d)`,
  `${START}(?<half>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s?[ap]\\.?m\\b`,
  `(?<=(?:\\bat|\\bfrom|\\buntil|\\bby)\\s)(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?![\\d:.])`,
]

export const TIME_SIGNS = '0123456789JFMASOND'
