import type { SaidDay } from '../../core/dates/saidDay.js'
import { matchAt } from '../../core/dates/startsAt.js'
import type { WeekdayClaim, WeekdayGrammar } from '../../core/dates/weekdayMismatch.js'
import { readNumber } from './readNumber.js'
import * as words from './words/weekdays.js'

/** Longest words that bind a day to a weekday. */
const REACH = 24

const weekday = new RegExp(words.WEEKDAY, 'y')
const alone = new RegExp(words.ALONE)
const dayBefore = new RegExp(words.DAY_BEFORE)
const dayBeforeComma = new RegExp(words.DAY_BEFORE_COMMA)
const dayBehind = words.DAY_BEHIND.map((source) => new RegExp(source))
const relativeBefore = new RegExp(words.RELATIVE_BEFORE)
const relativeBehind = new RegExp(words.RELATIVE_BEHIND)

/** 3月10日（星期五）, 星期五（3月10日）, 3月10日是星期五, 昨日（周五）. */
export const weekdays: WeekdayGrammar = { readAt, signs: '星礼周' }

function readAt(text: string, at: number): null | WeekdayClaim {
  const { form = '', weekday: said = '' } = matchAt(weekday, text, at)?.groups ?? {}
  if (said === '') return null
  const end = at + form.length + said.length
  const day = dayOf(text, at, end)
  return (
    day && {
      day,
      end,
      start: at,
      weekday: said === '天' ? 7 : words.WEEKDAYS.indexOf(said) + 1,
      write: (right) => `${form}${words.WEEKDAYS.charAt(right - 1)}`,
    }
  )
}

function dayOf(text: string, start: number, end: number): null | WeekdayClaim['day'] {
  const from = Math.max(0, start - REACH)
  const [before, behind] = [text.slice(from, start), text.slice(end, end + REACH)]
  const stated = dayBefore.exec(before) ?? (alone.test(behind) ? dayBeforeComma.exec(before) : null)
  if (stated) return saidDay(stated, from)
  for (const pattern of dayBehind) {
    const match = pattern.exec(behind)
    if (match) return saidDay(match, end)
  }
  const { relative = '' } =
    (relativeBefore.exec(before) ?? relativeBehind.exec(behind))?.groups ?? {}
  const fromTelling = words.RELATIVE_DAYS[relative]
  return fromTelling === undefined ? null : { fromTelling, word: relative }
}

function saidDay({ 0: whole, groups = {}, index }: RegExpExecArray, offset: number): SaidDay {
  const { day = '', month, year } = groups
  return {
    day: readNumber(day),
    month: month === undefined ? null : readNumber(month),
    start: offset + index + whole.lastIndexOf(day),
    year: year === undefined ? null : readYear(year),
  }
}

function readYear(said: string): SaidDay['year'] {
  const fromIssue = words.RELATIVE_YEARS[said]
  return fromIssue === undefined ? readNumber(said.slice(0, -1)) : { fromIssue }
}
