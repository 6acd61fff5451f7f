import { type DateExpression, type DatePoint } from '../../../core/dates/expression.js'
import { rangeAt } from '../../../core/dates/makeExpression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { hasDay } from './atoms/atom.js'
import { boundAt, tailEnd } from './bounds.js'
import { DIVIDER_BEGINS, RANGE_SIGN } from './dividers.js'
import { matchAt } from './kinds.js'
import { readPoint, type ReadPoint } from './point.js'

const DIVIDERS = signSet(DIVIDER_BEGINS)
const AND = signSet('和与及同')
const BETWEEN = /之间|间(?![隔断歇接谍])/y
const BETWEEN_BEGINS = signSet('之间')
const RULE = 'zh-date-range'

/** 4月2日至6日, 1月至2月, 2003年和2006年间; null where no second point follows. */
export function rangeFrom(text: string, start: number, from: ReadPoint): DateExpression | null {
  if (!DIVIDERS.hasAt(text, from.end)) return null
  const sign = matchAt(RANGE_SIGN, text, from.end)
  if (!sign) return betweenFrom(text, start, from)
  const to = readPoint(text, from.end + sign[0].length, true)
  const isMarked = /起|开始/.test(sign[0])
  if (!to || (!isMarked && isVaguer(to, from))) return null
  // 6月1日起到9月1日之前 says two bounds.
  if (sign[0].startsWith('起') && boundAt(text, to.end)?.bound === 'before') return null
  const between = BETWEEN_BEGINS.hasAt(text, to.end) ? matchAt(BETWEEN, text, to.end) : null
  const end = between ? to.end + between[0].length : tailEnd(text, to.end)
  return rangeAt({ end, rule: RULE, start }, from.point, to.point)
}

/** 5月和7月之间: two points are a range only with 之间 behind them. */
function betweenFrom(text: string, start: number, from: ReadPoint): DateExpression | null {
  if (!AND.hasAt(text, from.end)) return null
  const to = readPoint(text, from.end + 1, true)
  const between = to && matchAt(BETWEEN, text, to.end)
  if (!to || !between) return null
  const end = to.end + between[0].length
  return rangeAt({ end, rule: RULE, start }, from.point, to.point)
}

/** 2012年之后2014年之前: two bounds side by side hold one stretch. */
export function boundsFrom(text: string, start: number, from: ReadPoint): DateExpression | null {
  const after = boundAt(text, from.end)
  if (after?.bound !== 'from') return null
  const to = readPoint(text, after.end)
  if (!to) return null
  const before = boundAt(text, to.end)
  if (before?.bound !== 'before') return null
  return rangeAt({ end: before.end, rule: RULE, start }, from.point, to.point)
}

/** 3月8日至今年 is no range: its end would be coarser than its start. A later month of the year, or one of the next, ends one: 6月15日至10月, 10月8日至次年2月. */
const isVaguer = ({ point: to }: ReadPoint, { point: from }: ReadPoint): boolean =>
  from.day !== undefined &&
  !isLaterMonth(to, from) &&
  !hasDay(to) &&
  !to.clock &&
  !to.edge &&
  to.third === undefined &&
  to.steps === undefined

const isLaterMonth = (to: DatePoint, from: DatePoint): boolean =>
  from.month !== undefined && to.month !== undefined && (to.month > from.month || to.sameYear === 1)
