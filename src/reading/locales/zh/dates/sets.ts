import { type DateExpression } from '../../../core/dates/expression.js'
import { setAt } from '../../../core/dates/makeExpression.js'
import { clockCode, type Hours, readClock, readHours } from './clockTimes.js'
import { matchAt, type TimeKind } from './kinds.js'
import { readCounted, type Repeat } from './setCounts.js'
import { readWeekly } from './setWeeks.js'
import { readMonthly, readYearly } from './setYears.js'

const RULE = 'zh-date-set'
/** 下午到区里 goes somewhere, 下午到晚上 goes on. */
const HOUR_FOLLOWS =
  /(?:[－—～–~-]{1,2}|[至到](?=[\d零一二三四五六七八九十]|[上中下]午|傍晚|晚|夜|凌晨|次日))/y

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
  then: {
    工: '作',
    每: '工个周星礼逢到间隔年季月天日晚夜早晨小分半0123456789一二两三四五六七八九十',
  },
}

/**
 * The hour or the part of the day behind a repeated day: 每天早上8点, 每周六上午. Hours of a timetable
 * (8时30分, 9:00至11:00) stand by themselves, and so does the part of the day in front of them.
 */
function withHours(text: string, start: number, repeat: Repeat): DateExpression {
  const { day, end, lastDay, part, value } = repeat
  const hours = day === null ? null : hoursBehind(text, text[end] === '的' ? end + 1 : end, part)
  if (!hours || isTimetable(text, end, hours.end)) return setAt({ end, rule: RULE, start }, value)
  const place = { end: hours.end, rule: RULE, start }
  if (!hours.clock) return setAt(place, value, hours.part)
  const code = clockCode(hours.clock)
  const last = lastDay === undefined ? '' : `/${lastDay}${code}`
  return setAt(place, `${day ?? ''}${code}${last}`)
}

const isTimetable = (text: string, start: number, end: number): boolean =>
  /\d时/.test(text.slice(start, end)) || matchAt(HOUR_FOLLOWS, text, end) !== null

const hoursBehind = (text: string, at: number, part: Hours['part']): Hours | null =>
  part ? readClock(text, at, part) : readHours(text, at)
