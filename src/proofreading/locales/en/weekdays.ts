import { matchAt } from '../../core/dates/startsAt.js'
import type { WeekdayClaim, WeekdayGrammar } from '../../core/dates/weekdayMismatch.js'
import { saidDay } from './saidDay.js'
import * as words from './words/weekdays.js'

/** Longest words that bind a day to a weekday. */
const REACH = 40

const weekday = new RegExp(words.WEEKDAY, 'y')
const closed = new RegExp(words.CLOSED)
const dayBefore = words.DAY_BEFORE.map((source) => new RegExp(source))
const dayBehind = words.DAY_BEHIND.map((source) => new RegExp(source))
const relativeBefore = new RegExp(words.RELATIVE_BEFORE)

/** Friday, May 10; May 10 (a Friday); yesterday (Tuesday). */
export const weekdays: WeekdayGrammar = { readAt, signs: 'MTWFS' }

function readAt(text: string, at: number): null | WeekdayClaim {
  const match = matchAt(weekday, text, at)
  const { dot = '', long, said = '' } = match?.groups ?? {}
  if (!match) return null
  const isShort = long === undefined
  const end = at + match[0].length - (isShort ? 0 : dot.length)
  const day = dayOf(text, at, at + match[0].length)
  const number = words.SHORT_WEEKDAYS.findIndex((short) => said.startsWith(short)) + 1
  const write = (right: number) =>
    isShort ? `${words.SHORT_WEEKDAYS[right - 1] ?? ''}${dot}` : (words.WEEKDAYS[right - 1] ?? '')
  return day && { day, end, start: at, weekday: number, write }
}

function dayOf(text: string, start: number, end: number): null | WeekdayClaim['day'] {
  const from = Math.max(0, start - REACH)
  const [before, behind] = [text.slice(from, start), text.slice(end, end + REACH)]
  for (const pattern of dayBehind) {
    const match = pattern.exec(behind)
    if (match) return saidDay(match, end)
  }
  for (const pattern of dayBefore) {
    const match = pattern.exec(before)
    if (match) return saidDay(match, from)
  }
  const word = closed.test(behind) ? relativeBefore.exec(before)?.groups?.relative : undefined
  const fromTelling = words.RELATIVE_DAYS[word?.toLowerCase() ?? '']
  return word === undefined || fromTelling === undefined ? null : { fromTelling, word }
}
