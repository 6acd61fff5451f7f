import {
  type DateBound,
  type DateExpression,
  type DatePoint,
} from '../../../core/dates/expression.js'
import { type ReadPoint, sticky } from './atom.js'
import { DAY, YEAR } from './fragments.js'
import { readHours } from './hours.js'
import { wordBefore } from './lone.js'
import { readPoint } from './points.js'

const TO = sticky(' ?(?:-|–|—) ?| (?:to|through|thru|until) (?:the )?')
const AND = sticky(' and (?:the )?')
const LAST_DAY = sticky(`${DAY}(?:,? ${YEAR})?`)
const HOURS_BEHIND = sticky(',? (?:from |between |at )?(?=\\d)')
const DAY_BEHIND = sticky(',? (?:on )?')
const MOVED = /\b(?:moved|postponed|rescheduled|changed|pushed|delayed)\b[^.]{0,40}$/

const after = (pattern: RegExp, text: string, at: number): null | number => {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : null
}

/** Reads 7 in May 3-7, 95 in 1994-95, and a whole point in May 3 to June 1. */
function readLast(text: string, at: number, from: DatePoint): null | ReadPoint {
  const whole = readPoint(text, at)
  if (whole && whole.rule !== 'en-date-clock' && whole.rule !== 'en-date-year') return whole
  if (from.day !== undefined) return readLastDay(text, at, from)
  return from.year === undefined || from.month !== undefined
    ? null
    : readLastYear(text, at, from.year)
}

function readLastDay(text: string, at: number, { month }: DatePoint): null | ReadPoint {
  LAST_DAY.lastIndex = at
  const match = LAST_DAY.exec(text)
  const { day, year } = match?.groups ?? {}
  const end = at + (match?.[0].length ?? 0)
  if (!day || !isPlainEnd(text, end)) return null
  const rest = { ...(month && { month }), ...(year && { year: Number(year) }) }
  return { end, point: { day: Number(day), ...rest }, rule: 'en-date-range' }
}

function readLastYear(text: string, at: number, from: number): null | ReadPoint {
  YEARS_END.lastIndex = at
  const [year] = YEARS_END.exec(text) ?? []
  if (!year) return null
  const said = year.length === 4 ? Number(year) : Math.floor(from / 100) * 100 + Number(year)
  const end = at + year.length
  return said > from ? { end, point: { year: said }, rule: 'en-date-range' } : null
}

const YEARS_END = /(?:(?:19|20)\d\d|\d\d)(?!\d)/y
/** A figure before a noun counts something: Oct. 3 and 12 people. */
const isPlainEnd = (text: string, end: number): boolean =>
  !/^ (?!and|or|to|at|in|for|from|with|but|when|through|while|is|are|was|were|will|has|had|as|by|due|after|before)[a-z]{3}/.test(
    text.slice(end, end + 12),
  )

/** May 3-7, 2024: what the last day says of the month's year holds for the first. */
function sharedYear(from: DatePoint, to: DatePoint): DatePoint {
  if (to.year === undefined || from.year !== undefined) return from
  return { ...from, year: to.year }
}

/** Reads a stretch from one point to another that begins at `start`; `first` is its first point. */
export function readRange(text: string, start: number, first: ReadPoint): DateExpression | null {
  if (first.point.clock) return null
  const isBetween = wordBefore(text, start) === 'between'
  const at = after(isBetween ? AND : TO, text, first.end)
  if (at === null || MOVED.test(text.slice(Math.max(0, start - 60), start))) return null
  const last = readLast(text, at, first.point)
  if (!last || last.point.clock || last.point.edge) return null
  const from = sharedYear(first.point, last.point)
  return { end: last.end, form: 'range', from, rule: 'en-date-range', start, to: last.point }
}

/** Reads the day named along with another one: 19 in Oct. 18 and 19. */
export function readFellow(text: string, first: ReadPoint): DateExpression | null {
  const at = first.point.day === undefined ? null : after(AND, text, first.end)
  const last = at === null ? null : readLast(text, at, first.point)
  if (at === null || last?.rule !== 'en-date-range') return null
  const point = { ...first.point, ...last.point }
  return { end: last.end, form: 'point', point, rule: 'en-date-month-day', start: at }
}

/** Reads hours of one day: 6 to 8 p.m. Tuesday, Oct. 3 from 9 a.m. to noon. */
export function readHourRange(
  text: string,
  start: number,
  day: null | ReadPoint,
): DateExpression | null {
  const at = day ? after(HOURS_BEHIND, text, day.end) : start
  const hours = at === null ? null : readHours(text, at)
  if (!hours) return null
  const common = { form: 'range', rule: 'en-date-hours', start } as const
  if (day) return { ...common, end: hours.end, from: { ...day.point, ...hours.from }, to: hours.to }
  const next = readPoint(text, after(DAY_BEHIND, text, hours.end) ?? hours.end)
  if (!next || next.point.clock)
    return { ...common, end: hours.end, from: hours.from, to: hours.to }
  return { ...common, end: next.end, from: { ...next.point, ...hours.from }, to: hours.to }
}

/** Words before a point that leave it open at one side. */
export const BOUND_WORDS: Record<string, DateBound> = {
  before: 'before',
  beginning: 'from',
  by: 'before',
  effective: 'from',
  since: 'since',
  starting: 'from',
  through: 'before',
  till: 'before',
  until: 'before',
}

const BOUND = /([A-Za-z]+) (?:at least |late |early |on )?(?:the (?=\d))?/y

/** Reads since 2019, by the end of June, until Oct. 3. */
export function readBound(text: string, start: number): DateExpression | null {
  BOUND.lastIndex = start
  const match = BOUND.exec(text)
  const bound = BOUND_WORDS[(match?.[1] ?? '').toLowerCase()]
  const point = match && bound ? readPoint(text, start + match[0].length) : null
  if (!bound || !point || point.rule === 'en-date-clock') return null
  if (isGenitive(text, point.end)) return null
  return { bound, end: point.end, form: 'point', point: point.point, rule: 'en-date-bound', start }
}

/** Before Monday's meeting: the day is the meeting's. */
const isGenitive = (text: string, end: number): boolean => /^['’]s\b/.test(text.slice(end, end + 3))
