import { type Feast } from '../../../core/dates/feasts.js'
import { signSet } from '../../../core/words/characterSet.js'
import { feastAt } from './feastNames.js'
import { lunarDates } from './lunarDates.js'
import { matchAt } from './kinds.js'
import { readNumber, SMALL } from './numbers.js'
import { seasonAt } from './seasonNames.js'
import { type Repeat } from './setCounts.js'

const YEARLY = /每逢|每到|逢|(?:每逢|每到|每)年的?/y
const YEARLY_SECOND = signSet('逢到年')
const MONTH = new RegExp(`(${SMALL})月份?(?:的?(${SMALL})[日号])?`, 'y')
const TO = /[至到－—～~-]/y
const DAY_BEHIND = new RegExp(`(${SMALL})[日号]`, 'y')
const PART_OF_YEAR = /([上下])半年|第?([一二三四])季度|年?[底末初]/y
const MONTHLY = new RegExp(
  `每个?月的?(?:(?:(${SMALL})[日号]|(上|中|下)旬|农?历?初[一二三四五六七八九十]|月?[底末初]|第(${SMALL})个?(?:周|星期)([一二三四五六日天])?|最后一个?(?:工作日|(?:周|星期)([一二三四五六日天])|天|周))|(?=$|[^刊]))`,
  'y',
)
const LAST_DAY = new RegExp(`[至到－—～~-](${SMALL})[日号]`, 'y')

const two = (figures: string): string => String(readNumber(figures)).padStart(2, '0')

/** 每年5月1日, 每年3月至10月, 每年春节, 每年秋天, 每逢中秋, 每年一季度. */
export function readYearly(text: string, at: number): null | Repeat {
  if (text[at] !== '逢' && !YEARLY_SECOND.hasAt(text, at + 1)) return null
  const opening = matchAt(/每年的?/y, text, at) ?? matchAt(YEARLY, text, at)
  if (!opening) return null
  const behind = at + opening[0].length
  const feast = feastAt(text, behind)
  if (feast && !(feast.isLoose && /^\d|月/.test(text[feast.end] ?? ''))) {
    return { day: null, end: feast.end + tailLength(text, feast.end), value: feastSet(feast.feast) }
  }
  const lunar = lunarAt(text, behind)
  if (lunar !== null) return { day: null, end: lunar, value: 'P1Y' }
  const season = seasonAt(text, behind)
  if (season) return { day: null, end: season.end, value: `XXXX-${season.code}` }
  return opening[0].includes('年') ? monthOfYear(text, behind) : null
}

/** Where a lunar day or month that begins at `at` ends; null when none does. */
function lunarAt(text: string, at: number): null | number {
  if (!/[农阴旧夏正冬腊]|.月[初廿]/.test(text.slice(at, at + 3))) return null
  return lunarDates.read(text, at)?.end ?? null
}

function monthOfYear(text: string, at: number): null | Repeat {
  const month = matchAt(MONTH, text, at)
  if (!month) return partOfYear(text, at)
  const [whole, figures = '', day] = month
  if (!(readNumber(figures) <= 12)) return null
  const value = monthDay(figures, day)
  const end = at + whole.length
  const to = lastOfRange(text, end, figures, day)
  if (to) return noDay(to.end, `${value}/${to.value}`)
  return { day: day ? value : null, end, value }
}

/** XXXX-10, XXXX-10-05 */
const monthDay = (month: string, day: string | undefined): string =>
  `XXXX-${two(month)}${day ? `-${two(day)}` : ''}`

/** The month, or the day of the same month, that ends a range. */
function lastOfRange(text: string, at: number, month: string, day: string | undefined) {
  const sign = matchAt(TO, text, at)
  if (!sign) return null
  const next = at + sign[0].length
  const last = matchAt(MONTH, text, next)
  if (last) return { end: next + last[0].length, value: monthDay(last[1] ?? '', last[2]) }
  const lastDay = day ? matchAt(DAY_BEHIND, text, next) : null
  return lastDay && { end: next + lastDay[0].length, value: monthDay(month, lastDay[1]) }
}

/** 每年上半年, 每年一季度, 每年年底. */
function partOfYear(text: string, at: number): null | Repeat {
  const match = matchAt(PART_OF_YEAR, text, at)
  if (!match) return null
  const [whole, half, quarter] = match
  const code = half
    ? `XXXX-H${half === '上' ? 1 : 2}`
    : quarter
      ? `XXXX-Q${readNumber(quarter)}`
      : 'P1Y'
  return { day: null, end: at + whole.length, value: code }
}

/** 每月15日, 每月5日至10日, 每月上旬, 每月底, 每月第一个周六. */
export function readMonthly(text: string, at: number): null | Repeat {
  const isMonthly = text[at] === '每' && text[text[at + 1] === '个' ? at + 2 : at + 1] === '月'
  const match = isMonthly ? matchAt(MONTHLY, text, at) : null
  if (!match) return null
  const [whole, day, , nth, weekday, lastWeekday] = match
  const end = at + whole.length
  if (day) return dayOfMonth(text, end, day)
  const code = '一二三四五六日'.indexOf((weekday ?? lastWeekday ?? '').replace('天', '日')) + 1
  if (nth && weekday) return noDay(end, `XXXX-XX-WXX-${code}-${readNumber(nth)}`)
  if (nth) return noDay(end, `XXXX-XX-W${two(nth)}`)
  return noDay(end, 'P1M')
}

const noDay = (end: number, value: string): Repeat => ({ day: null, end, value })

function dayOfMonth(text: string, at: number, figures: string): null | Repeat {
  const day = `XXXX-XX-${two(figures)}`
  const last = matchAt(LAST_DAY, text, at)
  if (!last) return { day, end: at, value: day }
  return noDay(at + last[0].length, `${day}/XXXX-XX-${two(last[1] ?? '')}`)
}

const tailLength = (text: string, at: number): number =>
  matchAt(/期间|前夕|前后|当天|假期/y, text, at)?.[0].length ?? 0

/** TIMEX3 of a feast in any year; a lunar one has no month of the common calendar. */
function feastSet(feast: Feast): string {
  if (feast.kind === 'solar') {
    return `XXXX-${String(feast.month).padStart(2, '0')}-${String(feast.day).padStart(2, '0')}`
  }
  if (feast.kind !== 'nth' || feast.nth < 0) return 'P1Y'
  return `XXXX-${String(feast.month).padStart(2, '0')}-WXX-${feast.weekday}-${feast.nth}`
}
