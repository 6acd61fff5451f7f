import { type DatePoint } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { unitAt } from '../../../core/words/units.js'

const ZERO = '0'.charCodeAt(0)
const [YEAR, MONTH, DAY, NUMBER] = [...'年月日号'].map((unit) => unit.charCodeAt(0))
const [THIS, NEXT] = [...'今明'].map((which) => which.charCodeAt(0))
const YEAR_WORDS = signSet('去今明')
/** 1980年代, 今年度, 明年级: more belongs to the word, or it is another. */
const BEHIND_YEAR = signSet('代度级轻纪龄货画味夜')
const BEFORE_YEAR_WORD = signSet('目之以产日年天月然投成基今')
/** 5月份, 五月花园. */
const BEHIND_MONTH = signSet('份花家小广')
/** They make of a day by itself a count or a part of a longer number. */
const BEFORE_DAY = signSet('0123456789.第近百千万半每月/-')
const BEHIND_DAY = signSet('内间均游龄元')

/**
 * Reads the commonest dates of a newspaper, in Arabic figures with their units: 2024年5月12日, 今年5月, 5月12日,
 * 去年, 12日. The offset behind what was added to the point, or `start` where it is written in another way.
 */
export function readPlain(point: DatePoint, text: string, start: number): number {
  const opens = unitAt(text, start)
  if (YEAR_WORDS.hasUnit(opens)) return readYearWord(point, text, start, opens)
  const end = figuresEnd(text, start)
  if (end === start) return start
  const unit = unitAt(text, end)
  if (unit === MONTH) return readMonth(point, text, start, end)
  if (unit === YEAR) return readYear(point, text, start, end)
  return unit === DAY ? readDayAlone(point, text, start, end) : start
}

/** No more figures than a year has. */
const MOST = 4

function figuresEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end < start + MOST && isFigure(text.charCodeAt(end))) end++
  return end
}

const isFigure = (unit: number): boolean => unit >= ZERO && unit <= ZERO + 9

function valueOf(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - ZERO
  return value
}

function readYearWord(point: DatePoint, text: string, at: number, opens: number): number {
  const end = at + 2
  if (unitAt(text, at + 1) !== YEAR) return at
  if (BEHIND_YEAR.hasAt(text, end) || BEFORE_YEAR_WORD.hasAt(text, at - 1)) return at
  point.yearOffset = opens === THIS ? 0 : opens === NEXT ? 1 : -1
  return readMonthBehind(point, text, end)
}

function readYear(point: DatePoint, text: string, start: number, end: number): number {
  const value = end - start === MOST ? valueOf(text, start, end) : 0
  if (value < 1600 || value >= 2200 || BEHIND_YEAR.hasAt(text, end + 1)) return start
  point.year = value
  return readMonthBehind(point, text, end + 1)
}

/** The offset behind the month and the day behind a year; `start` where no month stands there. */
function readMonthBehind(point: DatePoint, text: string, start: number): number {
  const end = figuresEnd(text, start)
  return end > start && unitAt(text, end) === MONTH ? readMonth(point, text, start, end) : start
}

function readMonth(point: DatePoint, text: string, start: number, end: number): number {
  const value = end - start <= 2 ? valueOf(text, start, end) : 0
  if (value < 1 || value > 12 || BEHIND_MONTH.hasAt(text, end + 1)) return start
  point.month = value
  return readDayBehind(point, text, end + 1)
}

function readDayBehind(point: DatePoint, text: string, start: number): number {
  const end = figuresEnd(text, start)
  const unit = end > start && end - start <= 2 ? unitAt(text, end) : 0
  return unit === DAY || unit === NUMBER ? readDay(point, text, start, end) : start
}

function readDay(point: DatePoint, text: string, start: number, end: number): number {
  const value = valueOf(text, start, end)
  if (value < 1 || value > 31) return start
  point.day = value
  return end + 1
}

function readDayAlone(point: DatePoint, text: string, start: number, end: number): number {
  const isPart = BEFORE_DAY.hasAt(text, start - 1) || BEHIND_DAY.hasAt(text, end + 1)
  return isPart || end - start > 2 ? start : readDay(point, text, start, end)
}
