import { BEFORE_LAST_YEAR, BEFORE_MONTH, BEFORE_YEAR, MONTHS } from '../words/dates.js'

const LONGEST_WORD = 14

/** The word that ends before an offset, in small letters; what parts them may be one blank, comma or hyphen. */
export function wordBefore(text: string, at: number): string {
  let end = at
  if (/[ -]/.test(text.charAt(end - 1))) end--
  let start = end
  while (start > 0 && end - start < LONGEST_WORD && /[A-Za-z]/.test(text.charAt(start - 1))) start--
  return text.slice(start, end).toLowerCase()
}

const NAME_BEHIND = /^ (?:[A-Z][a-z]|[A-Z]\. )/
const CALENDAR_BEHIND = new RegExp(`^ (?:${MONTHS.join('|')}|\\d)`)

/** Whether a month's name alone is one: after a preposition, or before a noun; May Chen is nobody's month. */
export function mayBeMonth(text: string, start: number, end: number, isName: boolean): boolean {
  const behind = text.slice(end, end + 12)
  if (isName && NAME_BEHIND.test(behind) && !CALENDAR_BEHIND.test(behind)) return false
  const before = wordBefore(text, start)
  if (BEFORE_MONTH.has(before)) return true
  return /^['’]s\b/.test(behind) && !isName
}

const ENDS_CLAUSE = /^(?:[.,;:)!?"”’'—–-]|$)/
const GOES_ON =
  /^ (?:and|or|to|when|but|through|until|as|with|after|before|because|by|for|from|in|on|at|that|the|a|an|it|he|she|they|we|was|were|is|are|has|had|will|after|while|where|who|which|under|over|due|—|–|\()/

/** Whether four figures alone are a year: after a preposition, unless they count something. */
export function mayBeYear(text: string, start: number, end: number): boolean {
  if (/[$#\d.,]/.test(text.charAt(start - 1)) || /[%$]/.test(text.charAt(end))) return false
  const before = wordBefore(text, start)
  const behind = text.slice(end, end + 10)
  const isAlone = ENDS_CLAUSE.test(behind) || GOES_ON.test(behind)
  if (BEFORE_YEAR.has(before)) return isAlone || /^ [A-Z]/.test(behind)
  if (!isAlone) return before === 'the' && /^ [a-z]/.test(behind)
  return BEFORE_LAST_YEAR.has(before) || /[(–-]/.test(text.charAt(start - 1))
}
