import { copyOf, emptyPoint } from '../../../core/dates/emptyPoint.js'
import { type DateExpression, type DatePoint } from '../../../core/dates/expression.js'
import { rangeAt } from '../../../core/dates/makeExpression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { hasDay, isMonth, isYear, saysOnlyYear } from './atoms/atom.js'
import { tailEnd } from './bounds.js'
import { readClock } from './clockTimes.js'
import { SIGN, SIGN_BEGINS } from './dividers.js'
import { matchAt } from './kinds.js'
import { FIGURES, readNumber, SMALL } from './numbers.js'
import { type ReadPoint } from './point.js'

const RULE = 'zh-date-bare-range'
const FIGURE = `(?:\\d{1,4}|[一二][〇零○一二三四五六七八九]{3}|${SMALL})`
const RANGE = new RegExp(
  `(第?${FIGURE})(?:${SIGN}|(、))(第?${FIGURE})(年度?|月份?|[日号]|季度|点钟?|时(?!间|代))`,
  'y',
)
const BEGINS = signSet(`第${FIGURES}`)
const RANGE_FIGURES = signSet('0123456789〇零○一二三四五六七八九十')
const YEARS = /((?:19|20)\d\d)(?:[至到—~～-])((?:19|20)\d\d)(?![\d年])/y

/** 1至5月份, 3月8至10日, 2018—2020年, 今晚7至9点: the first figure without its unit. */
export function bareRange(
  text: string,
  start: number,
  prefix: null | ReadPoint,
): DateExpression | null {
  const at = prefix?.end ?? start
  if (!BEGINS.hasAt(text, at)) return null
  const match = hasSign(text, at) ? matchAt(RANGE, text, at) : null
  if (match) return figuresOf(match, start, prefix?.point ?? emptyPoint(), text)
  const about =
    text[at + 2] === '月' ? aboutMonths(text, at, start, prefix?.point ?? emptyPoint()) : null
  return about ?? (prefix ? null : unitlessYears(text, start))
}

/** Whether the figure at `at` has behind it what can divide it from a second one. */
function hasSign(text: string, at: number): boolean {
  let end = text[at] === '第' ? at + 1 : at
  while (RANGE_FIGURES.hasAt(text, end)) end++
  return text[end] === '、' || SIGN_BEGINS.hasAt(text, end)
}

function figuresOf(
  { 0: whole, 1: first = '', 2: comma, 3: last = '', 4: unit = '', index }: RegExpExecArray,
  start: number,
  point: DatePoint,
  text: string,
): DateExpression | null {
  if (comma !== undefined && !isNeighbour(unit, first, last)) return null
  // 3至5日内 says how long.
  const end = index + whole.length
  if (unit === '日' && '内游左均'.includes(text[end] ?? ' ')) return null
  const from = withUnit(point, unit, first)
  const to = withUnit(point, unit, last)
  if (!from || !to) return null
  return rangeAt({ end: tailEnd(text, end), rule: RULE, start }, from, to)
}

const ABOUT_MONTHS = /(一二|二三|三四|四五|五六|六七|七八|八九)月(?:份|间)?/y

/** 六七月份: from the one month to the other. */
function aboutMonths(
  text: string,
  at: number,
  start: number,
  point: DatePoint,
): DateExpression | null {
  const match = saysOnlyYear(point) ? matchAt(ABOUT_MONTHS, text, at) : null
  const [first = '', last = ''] = match?.[1] ?? ''
  if (!match) return null
  const from = copyOf(point)
  const to = copyOf(point)
  from.month = readNumber(first)
  to.month = readNumber(last)
  return rangeAt({ end: at + match[0].length, rule: RULE, start }, from, to)
}

const LEADS_YEARS = signSet('从自')
/** 2011—2013 */
const YEARS_LENGTH = 9

/** 从2011到2013: years without a sign of it need 从. */
function unitlessYears(text: string, start: number): DateExpression | null {
  if (!LEADS_YEARS.hasAt(text, start - 1) && text.length !== YEARS_LENGTH) return null
  const match = matchAt(YEARS, text, start)
  if (!match) return null
  const [whole, first, last] = match
  const from = emptyPoint()
  const to = emptyPoint()
  from.year = Number(first)
  to.year = Number(last)
  return rangeAt({ end: start + whole.length, rule: RULE, start }, from, to)
}

/** 4、5月份 is one stretch; 3、5月 are two months, which the list of dates is left to say. */
const isNeighbour = (unit: string, first: string, last: string): boolean =>
  /^月|季度/.test(unit) && numberIn(last) - numberIn(first) === 1

const numberIn = (text: string): number => readNumber(text.replace('第', ''))

type Unit = 'day' | 'hour' | 'month' | 'quarter' | 'year'
const UNITS: Record<string, Unit> = { 号: 'day', 季: 'quarter', 年: 'year', 日: 'day', 月: 'month' }

const saysNothing = (point: DatePoint): boolean => saysOnlyYear(point) && !isYear(point)

/** What each unit's figure may be, and behind which points it may stand. */
const LIMITS: Record<Unit, { fits: (point: DatePoint) => boolean; from: number; to: number }> = {
  day: { fits: (point) => isMonth(point) || saysNothing(point), from: 1, to: 31 },
  hour: { fits: (point) => hasDay(point) && !point.clock, from: 0, to: 24 },
  month: { fits: saysOnlyYear, from: 1, to: 12 },
  quarter: { fits: saysOnlyYear, from: 1, to: 4 },
  year: { fits: saysNothing, from: 1900, to: 2199 },
}

/** The point with the figure as its year, month, quarter, day or hour; null where it cannot be that. */
function withUnit(point: DatePoint, unitText: string, text: string): DatePoint | null {
  const unit = UNITS[unitText.charAt(0)] ?? 'hour'
  const { fits, from, to } = LIMITS[unit]
  const figure = numberIn(text)
  if (!fits(point) || !(figure >= from && figure <= to)) return null
  if (text.startsWith('第') && unit !== 'quarter') return null
  const made = copyOf(point)
  if (unit !== 'hour') {
    made[unit] = figure
    return made
  }
  made.clock = readClock(`${text}点`, 0, point.part)?.clock
  return made.clock ? made : null
}
