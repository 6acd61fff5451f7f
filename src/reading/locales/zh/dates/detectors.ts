import {
  type DateBound,
  type DateDetector,
  type DateExpression,
  type DatePoint,
} from '../../../core/dates/expression.js'
import { DURATION_UNITS, VAGUE_WORDS } from '../words/dates.js'
import { anyOf } from '../words/anyOf.js'
import { HOLIDAYS, holidayForm } from '../words/holidays.js'
import { COUNT, readNumber } from './numbers.js'
import { POINT_START, readPoint, type ReadPoint } from './point.js'

const RANGE_SIGN = /(?:至|到|－|—{1,2}|-|~|～|–)/y
const BOUNDS: readonly { bound: DateBound; pattern: RegExp }[] = [
  {
    bound: 'before',
    pattern: /之前|以前|前(?!往|来|进|列|期|提|沿|景|瞻|不久|夕|三|五|十|后|台|任|线|去|置)/y,
  },
  { bound: 'since', pattern: /以来/y },
  { bound: 'from', pattern: /之后|以后/y },
  { bound: 'from', pattern: /起(?!步|来|草|义|点|到|用|航|诉|重|底|伏|飞|源|早)/y },
]
/** Words that belong to the expression without changing its value. */
const TAIL = /期间|前夕|当天|当日/y

const boundAt = (text: string, at: number): null | { bound: DateBound; end: number } => {
  for (const { bound, pattern } of BOUNDS) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return { bound, end: at + match[0].length }
  }
  return null
}

const tailEnd = (text: string, at: number): number => {
  TAIL.lastIndex = at
  return at + (TAIL.exec(text)?.[0].length ?? 0)
}

/** Tries `read` wherever a date can begin and goes on behind what it found. */
function scan(text: string, read: (start: number) => DateExpression | null): DateExpression[] {
  const found: DateExpression[] = []
  for (const { index } of text.matchAll(POINT_START)) {
    const expression = index < (found.at(-1)?.end ?? 0) ? null : read(index)
    if (expression) found.push(expression)
  }
  return found
}

/** A figure that goes on to the left (第, a longer number, a decimal) begins no date. */
const beginsFreely = (text: string, start: number): boolean =>
  !(/\d/.test(text[start] ?? '') && /[\d.第]/.test(text[start - 1] ?? ''))

const points: DateDetector = {
  id: 'zh-date-point',
  describe:
    'years, quarters, months, days, relative days and weeks, with 底, 前, 起, 以来; ranges of two',
  find: (text) =>
    scan(text, (start) => {
      const read = beginsFreely(text, start) ? readPoint(text, start) : null
      return read && (rangeFrom(text, start, read) ?? boundedPoint(text, start, read))
    }),
}

function boundedPoint(text: string, start: number, { end, point }: ReadPoint): DateExpression {
  const bound = boundAt(text, end)
  const common = { form: 'point', point, rule: 'zh-date-point', start } as const
  return bound ? { ...common, ...bound } : { ...common, end: tailEnd(text, end) }
}

/** 3月8日至10日, 1月至2月, 2018年到2020年; null where no second point follows. */
function rangeFrom(text: string, start: number, from: ReadPoint): DateExpression | null {
  RANGE_SIGN.lastIndex = from.end
  const sign = RANGE_SIGN.exec(text)
  const to = sign ? readPoint(text, from.end + sign[0].length) : null
  if (!to || isVaguer(to.point, from.point)) return null
  const end = tailEnd(text, to.end)
  return { end, form: 'range', from: from.point, rule: 'zh-date-range', start, to: to.point }
}

/** 3月8日至4月 is no range: its end would be coarser than its start. */
const isVaguer = (to: DatePoint, from: DatePoint): boolean =>
  from.day !== undefined && !to.clock && to.day === undefined && to.sameDay === undefined

const BARE_RANGE =
  /(?<![\d.])(?:((?:19|20)\d\d)年)?(?:(\d{1,2})月)?(\d{1,4})(?:至|到|—|-|－|~|～)(\d{1,4})([年月日])份?(?:期间)?/g

const bareRanges: DateDetector = {
  id: 'zh-date-bare-range',
  describe: '1至5月份, 3月8至10日, 2018—2020年: the first figure without its unit',
  find: (text) =>
    [...text.matchAll(BARE_RANGE)].flatMap((match) => {
      const [whole, year, month, first, last, unit] = match
      const shared = { ...(year && { year: Number(year) }), ...(month && { month: Number(month) }) }
      const from = bareUnit(unit, Number(first), shared)
      const to = bareUnit(unit, Number(last), shared)
      if (!from || !to) return []
      const start = match.index
      const end = start + whole.length
      return [{ end, form: 'range' as const, from, rule: 'zh-date-bare-range', start, to }]
    }),
}

function bareUnit(unit: string | undefined, figure: number, shared: DatePoint): DatePoint | null {
  if (unit === '年') return figure >= 1900 && figure < 2200 ? { year: figure } : null
  if (unit === '月')
    return shared.month === undefined && figure <= 12 ? { ...shared, month: figure } : null
  return shared.month !== undefined && figure <= 31 ? { ...shared, day: figure } : null
}

const SET =
  /每(?:个?(?:周|星期)([一二三四五六日天])(?![个次])|个?月(\d{1,2})[日号]|(个?季度|半年|两周|[天日周年]|个?月|个?星期))/g
const SET_VALUES: Record<string, string> = {
  两周: 'P2W',
  半年: 'P6M',
  周: 'P1W',
  天: 'P1D',
  季度: 'P3M',
  年: 'P1Y',
  日: 'P1D',
  星期: 'P1W',
  月: 'P1M',
}

const sets: DateDetector = {
  id: 'zh-date-set',
  describe: '每天, 每周一, 每月15日',
  find: (text) =>
    [...text.matchAll(SET)].map((match) => {
      const [whole, weekday, day, unit] = match
      const value = weekday
        ? `XXXX-WXX-${'一二三四五六日'.indexOf(weekday.replace('天', '日')) + 1}`
        : day
          ? `XXXX-XX-${day.padStart(2, '0')}`
          : (SET_VALUES[(unit ?? '').replace('个', '')] ?? 'P1D')
      return {
        end: match.index + whole.length,
        form: 'set',
        rule: 'zh-date-set',
        start: match.index,
        value,
      }
    }),
}

const DURATION = new RegExp(
  `(?<![第近\\d.月个几数])(${COUNT})(${anyOf(Object.keys(DURATION_UNITS))})(半)?(?!级|行动|规划|计划|攻坚|制|一度|来|多|余|前|后|以|之|然|地|气|年|龄|代|期|生|轻|份|度)`,
  'g',
)

const durations: DateDetector = {
  id: 'zh-date-duration',
  describe: '三天, 24小时, 两个小时',
  find: (text) =>
    [...text.matchAll(DURATION)].flatMap((match) => {
      const [whole, figures, unit, half] = match
      const count = readNumber(figures ?? '') + (half ? 0.5 : 0)
      if (Number.isNaN(count) || (unit === '年' && count >= 1000)) return []
      const start = match.index
      const value = durationValue(count, DURATION_UNITS[unit ?? ''] ?? 'D')
      return [
        { end: start + whole.length, form: 'duration', rule: 'zh-date-duration', start, value },
      ]
    }),
}

function durationValue(count: number, unit: string): string {
  if (unit === 'Q') return `P${count * 3}M`
  if (unit === 'Y' && count % 1) return `P${count * 12}M`
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`
}

const SAME_PERIOD = /去年同期|上年同期|同期(?=相比)/g

const samePeriods: DateDetector = {
  id: 'zh-date-same-period',
  describe: '去年同期: the period named last, a year before',
  find: (text) =>
    [...text.matchAll(SAME_PERIOD)].map((match) => ({
      end: match.index + match[0].length,
      form: 'same-period',
      rule: 'zh-date-same-period',
      start: match.index,
      yearOffset: -1,
    })),
}

const HOLIDAY = new RegExp(
  `(?:(20\\d\\d)年)?(${anyOf(Object.keys(HOLIDAYS))})(?:国际)?(?:劳动妇女节|妇女节|劳动节|儿童节|青年节|建军节|建党节|节日|节)?(假期|期间|当天|当日|前夕)?`,
  'g',
)

const holidays: DateDetector = {
  id: 'zh-date-holiday',
  describe: '国庆期间, 春节当天; a holiday in a name alone is vague',
  find: (text) =>
    [...text.matchAll(HOLIDAY)].flatMap((match) => {
      const form = holidayForm(
        match[2] ?? '',
        match[3],
        match[0],
        match[1] ? Number(match[1]) : undefined,
      )
      const end = match.index + match[0].length
      return form ? [{ ...form, end, rule: 'zh-date-holiday', start: match.index }] : []
    }),
}

const VAGUE = new RegExp(anyOf(Object.keys(VAGUE_WORDS)), 'g')

const vague: DateDetector = {
  id: 'zh-date-vague',
  describe: '近期, 目前, 全年: an extent, no date',
  find: (text) =>
    [...text.matchAll(VAGUE)].map((match) => ({
      end: match.index + match[0].length,
      form: 'vague',
      rule: 'zh-date-vague',
      start: match.index,
      timex: VAGUE_WORDS[match[0]] ?? null,
    })),
}

const DECADE =
  /(?:(上|本)世纪|(\d{1,2})世纪)?([二三四五六七八九]十|[2-9]0)年代(?:初|中|末|初期|中期|末期)?/g

/** 80年代 by itself is that of the last century. */
function decadeOf(which: string | undefined, century: string | undefined, tens: string): string {
  const hundreds = which === '本' ? 20 : century === undefined ? 19 : Number(century) - 1
  const digit = /\d/.test(tens) ? tens.charAt(0) : String(readNumber(tens) / 10)
  return `${String(hundreds).padStart(2, '0')}${digit}X`
}

const decades: DateDetector = {
  id: 'zh-date-decade',
  describe: '上世纪80年代',
  find: (text) =>
    [...text.matchAll(DECADE)].map((match) => ({
      end: match.index + match[0].length,
      form: 'decade',
      rule: 'zh-date-decade',
      start: match.index,
      value: decadeOf(match[1], match[2], match[3] ?? ''),
    })),
}

/** In order of precedence: of two that overlap the longer wins, of equal ones the earlier listed. */
export const dateDetectors: readonly DateDetector[] = [
  sets,
  samePeriods,
  bareRanges,
  decades,
  holidays,
  points,
  durations,
  vague,
]
