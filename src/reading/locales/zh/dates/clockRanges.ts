import { emptyPoint } from '../../../core/dates/emptyPoint.js'
import { type DateExpression, type DatePoint } from '../../../core/dates/expression.js'
import { rangeAt } from '../../../core/dates/makeExpression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { type Hours, partsOfDay, readClock, readHours } from './clockTimes.js'
import { matchAt, type TimeKind } from './kinds.js'

const RULE = 'zh-date-hours'
const SIGN = /[至到－—～–~-]{1,2}/y
/** 四 in 四到六点: the second hour has the word for both. */
const SHORT_HOUR = /(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?=[至到－—～–~-])/y
const SHORT_FIGURES = signSet('0123456789一二两三四五六七八九十')
const BARS_BEFORE = signSet('0123456789一二三四五六七八九十第.:：/月日号周期')
const SIGN_BEGINS = signSet('至到－—～–~-')

/** Hours of a day that the text has named or not: 晚上7点到9点, 9:00至11:30, 凌晨四到六点. */
export const clockRanges: TimeKind = {
  afterFigure: ':：点时至到-~—～－–',
  begins: '0123456789一二两三四五六七八九十凌清早上中正午下傍晚深半夜',
  describe: '晚上7点到9点, 9:00-11:30, 凌晨四到六点',
  id: RULE,
  read: (text, at): DateExpression | null => {
    if (BARS_BEFORE.hasAt(text, at - 1)) return null
    const from = readFirst(text, at)
    const sign = from && SIGN_BEGINS.hasAt(text, from.end) ? matchAt(SIGN, text, from.end) : null
    const to = from && sign && readLast(text, from.end + sign[0].length, from.part)
    if (!from?.clock || !to?.clock) return null
    const { clock, part } = from
    const place = { end: to.end, rule: RULE, start: at }
    return rangeAt(place, hourPoint(clock, part), hourPoint(to.clock, to.part))
  },
  then: `${partsOfDay.map(({ then }) => then).join('')}${SHORT_FIGURES.units}`,
}

function hourPoint(clock: Hours['clock'], part: Hours['part']): DatePoint {
  const point = emptyPoint()
  point.clock = clock
  point.part = part
  return point
}

/** The first hour, which may leave its 点 to the second. */
function readFirst(text: string, at: number): Hours | null {
  const hours = readHours(text, at)
  if (hours?.clock) return hours
  const behind = hours?.end ?? at
  const short = SHORT_FIGURES.hasAt(text, behind)
    ? matchAt(SHORT_HOUR, text, behind)?.[0]
    : undefined
  const read = short === undefined ? null : readClock(`${short}点`, 0, hours?.part)
  if (!read) return null
  if (hours?.part) read.part = hours.part
  read.end = behind + (short ?? '').length
  return read
}

/** The second hour is of the first one's part of the day, where it names none. */
function readLast(text: string, at: number, part: Hours['part']): Hours | null {
  const hours = readHours(text, at)
  return hours?.clock && !hours.part ? readClock(text, at, part) : hours
}
