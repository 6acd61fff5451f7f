import { emptyPoint } from '../../../core/dates/emptyPoint.js'
import { type DateExpression, type DatePoint } from '../../../core/dates/expression.js'
import { pointAt, rangeAt, vagueAt } from '../../../core/dates/makeExpression.js'
import { type LunarMonth } from '../../../core/dates/lunar.js'
import { signSet } from '../../../core/words/characterSet.js'
import { matchAt, type TimeKind } from './kinds.js'
import { readNumber } from './numbers.js'
import { inSaidYear, type SaidYear, saidYearBefore } from './saidYears.js'
import { readTail } from './tails.js'

const RULE = 'zh-date-lunar'
const LUNAR_MONTHS: Record<string, number> = { 冬: 11, 正: 1, 腊: 12 }
const CALENDAR = /(?:农历|阴历|旧历|夏历)(?=[正冬腊闰初廿一二三四五六七八九十\d〇○零两去今明])/y
const YEAR_INSIDE = /(?:\d{4}|[一二][〇零○一二三四五六七八九]{3}|[今明去前后]|大前)年的?/y
const MONTH = /(闰)?(正|冬|腊|十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月/y
const DAY =
  /初[一二三四五六七八九十]|廿[一二三四五六七八九]?|[二三]十(?![一二三四五六七八九])|二?十[一二三四五六七八九]|[二三]?十|三十|[一二三四五六七八九](?!分|成|、)|\d{1,2}/y
const NEW_YEAR_DAY = /大?年(初[一二三四五六七八九十])/y
const FIGURES = signSet('0123456789一二三四五六七八九十')
const BARS_FIGURE = new Set('.第闰')
const LUNAR_DAYS = signSet('初廿十二三')
/** 今年初一 is no New Year. */
const BARS_NEW_YEAR = new Set('今明去前后每当来本')
const NEW_YEAR = new Set('大年')
const SIGN_BEGINS = signSet('至到－—～~-')
const RANGE_SIGN = /[至到－—～~-]/y

/** Months, days and stretches of the Chinese calendar. */
export const lunarDates: TimeKind = {
  afterFigure: '月',
  begins: '农阴旧夏正冬腊闰大年廿一二三四五六七八九十0123456789',
  describe: '正月初一, 腊月廿三, 农历八月十五, 闰四月, 大年初二, 正月十五晚上',
  id: RULE,
  read: (text, at) => {
    if (FIGURES.hasAt(text, at)) {
      return mayBeFigures(text, at) ? readNamed(text, at) : null
    }
    const opens = text[at] ?? ''
    if (opens === '廿') return readTwentieth(text, at)
    if (NEW_YEAR.has(opens)) return readNewYearDay(text, at)
    return readNamed(text, at)
  },
  then: {
    农: '历',
    冬: '月',
    大: '年',
    夏: '历',
    年: '初',
    旧: '历',
    正: '月',
    腊: '月',
    阴: '历',
  },
}

/** Of a month in figures the day says that it may be a lunar one: 八月初五, 8月十五. */
function mayBeFigures(text: string, at: number): boolean {
  if (FIGURES.hasAt(text, at - 1) || BARS_FIGURE.has(text[at - 1] ?? '')) return false
  const day = text[at + 1] === '月' ? at + 2 : text[at + 2] === '月' ? at + 3 : text.length
  return LUNAR_DAYS.hasAt(text, day)
}

/** 大年初三: a day of the first month. */
function readNewYearDay(text: string, at: number): DateExpression | null {
  const isNewYear = text.startsWith('年初', text[at] === '大' ? at + 1 : at)
  if (!isNewYear || BARS_NEW_YEAR.has(text[at - 1] ?? '')) return null
  const match = matchAt(NEW_YEAR_DAY, text, at)
  if (!match) return null
  const lunar = { day: dayOf(match[1] ?? ''), month: 1 }
  const year = saidYearBefore(text, at)
  return expressionOf(text, year?.start ?? at, at + match[0].length, lunar, year?.said ?? {})
}

function readNamed(text: string, at: number): DateExpression | null {
  const head = readMonth(text, at)
  if (!head) return null
  const { end, isNamed, month, said, start } = head
  const day = readDay(text, end, isNamed)
  if (day) return expressionOf(text, start, day.end, { ...month, day: day.day }, said)
  if (!isNamed || /[球饼亮全份]/.test(text[end] ?? '')) return null
  const point = inSaidYear(said)
  point.lunarMonth = month
  return pointAt({ end, rule: RULE, start }, point)
}

/** A month with its year; `isNamed` where its words say that it is a lunar one. */
type Month = { end: number; isNamed: boolean; month: LunarMonth; said: SaidYear; start: number }

function readMonth(text: string, at: number): Month | null {
  const opening = readOpening(text, at)
  const match = matchAt(MONTH, text, opening.end)
  if (!match) return null
  const [whole, leap, name = ''] = match
  const number = monthNumber(name)
  const year = saidYearBefore(text, opening.hasYear ? opening.end : at)
  return {
    end: opening.end + whole.length,
    isNamed: opening.end > at || leap !== undefined || /[正冬腊]/.test(name),
    month: leap ? { isLeap: true, month: number } : { month: number },
    said: year?.said ?? {},
    start: Math.min(at, year?.start ?? at),
  }
}

/** 农历, and a year behind it. */
function readOpening(text: string, at: number): { end: number; hasYear: boolean } {
  const calendar = text[at + 1] === '历' ? matchAt(CALENDAR, text, at) : null
  if (!calendar) return { end: at, hasYear: false }
  const yearAt = at + calendar[0].length
  const year = matchAt(YEAR_INSIDE, text, yearAt)
  return { end: yearAt + (year?.[0].length ?? 0), hasYear: year !== null }
}

const monthNumber = (name: string): number => LUNAR_MONTHS[name] ?? readNumber(name)

/** 十月十五日 is a day of the common calendar, 三月二十个 is none. */
const BARS_SOLAR = /[日号、和至到个多余届次名项年月人里度周%％]/
const BARS_FIGURES = /[\d.:：时点个年月]/

/** 初八, 廿三; plain figures only where the month is a lunar one, or in Chinese figures without 日. */
function readDay(text: string, at: number, isNamed: boolean): null | { day: number; end: number } {
  const figures = matchAt(DAY, text, at)?.[0]
  if (figures === undefined) return null
  const end = at + figures.length
  const next = text[end] ?? ''
  const isLunar = isNamed || /^[初廿]/.test(figures)
  if (
    /\d/.test(figures) ? !isNamed || BARS_FIGURES.test(next) : !isLunar && isPlain(figures, next)
  ) {
    return null
  }
  const day = dayOf(figures)
  return day >= 1 && day <= 30 ? { day, end: isLunar && next === '日' ? end + 1 : end } : null
}

const isPlain = (figures: string, next: string): boolean =>
  figures.length < 2 || BARS_SOLAR.test(next)

const dayOf = (figures: string): number =>
  readNumber(figures.replace('初', '').replace(/^廿$/, '二十').replace('廿', '二十'))

/** 廿三 by itself is a day of the month that is running. */
function readTwentieth(text: string, at: number): DateExpression | null {
  const match = matchAt(/廿[一二三四五六七八九]?/y, text, at)
  const end = at + (match?.[0].length ?? 0)
  if (!match || !/^$|[，。、；\s日]/.test(text[end] ?? '')) return null
  return vagueAt({ end, rule: RULE, start: at }, null)
}

function expressionOf(
  text: string,
  start: number,
  end: number,
  lunar: NonNullable<DatePoint['lunar']>,
  said: SaidYear,
): DateExpression {
  const point = inSaidYear(said)
  point.lunar = lunar
  const range = rangeBehind(text, start, end, point)
  if (range) return range
  const tail = readTail(text, end)
  if (!tail) return pointAt({ end, rule: RULE, start }, point)
  point.clock = tail.hours?.clock
  point.part = tail.hours?.part
  const tier = tail.isAbout ? 'vague' : undefined
  return pointAt({ end: tail.end, rule: RULE, start }, point, tail.bound, tier)
}

/** 腊月廿三至正月十五, 大年初一到初七. */
function rangeBehind(
  text: string,
  start: number,
  at: number,
  from: DatePoint,
): DateExpression | null {
  const sign = SIGN_BEGINS.hasAt(text, at) ? matchAt(RANGE_SIGN, text, at) : null
  if (!sign || !from.lunar) return null
  const monthAt = at + sign[0].length
  const month = matchAt(MONTH, text, monthAt)
  const number = monthNumber(month?.[2] ?? '')
  const day = readDay(text, monthAt + (month?.[0].length ?? 0), true)
  if (!day || (month && Number.isNaN(number))) return null
  const to = emptyPoint()
  to.lunar = { day: day.day, month: month ? number : from.lunar.month }
  return rangeAt({ end: day.end, rule: RULE, start }, from, to)
}
