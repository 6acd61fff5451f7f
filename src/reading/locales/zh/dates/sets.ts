import { type DateExpression } from '../../../core/dates/expression.js'
import { clockCode, type Hours, readClock, readHours } from './clockTimes.js'
import { matchAt, type TimeKind } from './kinds.js'
import { readCounted, type Repeat } from './setCounts.js'
import { readWeekly } from './setWeeks.js'
import { readMonthly, readYearly } from './setYears.js'

const RULE = 'zh-date-set'
const RANGE_SIGN = /[至到－—～~-]/y
const PART_CODES = {
  afternoon: 'TAF',
  evening: 'TEV',
  midday: 'TMI',
  morning: 'TMO',
  night: 'TNI',
} as const

/** In the order they are tried: the more a reading says, the earlier. */
const READERS = [readWeekly, readYearly, readMonthly, readCounted]

/** Times that come again. */
export const sets: TimeKind = {
  begins: '每逢工',
  describe: '每天早上8点, 每逢周五, 每隔三天, 每年5月1日, 每周一至周五, 工作日',
  id: RULE,
  read: (text, at) => {
    for (const read of READERS) {
      const repeat = read(text, at)
      if (repeat) return withHours(text, at, repeat)
    }
    return null
  },
}

/** The hours behind a repeated day: 每天早上8点, 每周六9:00至11:00. */
function withHours(text: string, start: number, repeat: Repeat): DateExpression {
  const { day, end, part, value } = repeat
  const place = { form: 'set', rule: RULE, start } as const
  const hours = day === null ? null : hoursBehind(text, text[end] === '的' ? end + 1 : end, part)
  if (day === null || !hours) return { ...place, end, value }
  const first = `${day}${hoursCode(hours)}`
  const last = repeat.lastDay ?? day
  const to = hours.clock ? lastHour(text, hours) : null
  if (to) return { ...place, end: to.end, value: `${first}/${last}${to.code}` }
  const code = repeat.lastDay === undefined ? '' : `/${last}${hoursCode(hours)}`
  return { ...place, end: hours.end, value: `${first}${code}` }
}

/** The hour that ends a range, in the first one's half of the day where it names none. */
function lastHour(text: string, { end, part }: Hours): null | { code: string; end: number } {
  const sign = matchAt(RANGE_SIGN, text, end)
  const to = sign ? readHours(text, end + sign[0].length) : null
  if (!to?.clock) return null
  const isLate = (part === 'afternoon' || part === 'evening') && !to.part && to.clock.hour < 12
  const hour = isLate ? to.clock.hour + 12 : to.clock.hour
  return { code: clockCode({ ...to.clock, hour }), end: to.end }
}

const hoursBehind = (text: string, at: number, part: Hours['part']): Hours | null =>
  part ? readClock(text, at, part) : readHours(text, at)

const hoursCode = ({ clock, part }: Hours): string =>
  clock ? clockCode(clock) : part ? PART_CODES[part] : ''
