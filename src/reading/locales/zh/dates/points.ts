import { type DateExpression } from '../../../core/dates/expression.js'
import { bareRange } from './bareRanges.js'
import { boundAt, tailEnd } from './bounds.js'
import { type TimeKind } from './kinds.js'
import { POINT_BEGINS, readPoint, type ReadPoint } from './point.js'
import { boundsFrom, rangeFrom } from './ranges.js'

const FIGURE = /[\d〇零○一二三四五六七八九十]/
const GOES_ON = /[\d.第〇零○一二三四五六七八九十百千万两]/

/** A figure that goes on to the left (第, a longer number, a decimal) begins no date. */
const beginsFreely = (text: string, start: number): boolean =>
  !FIGURE.test(text[start] ?? '') || !GOES_ON.test(text[start - 1] ?? '')

/** Points with their bounds, and ranges of two points. */
export const points: TimeKind = {
  begins: POINT_BEGINS,
  describe:
    'years, quarters, months, weeks, days, hours and what is counted from now, with 底, 前, 起, 以来; ranges',
  id: 'zh-date-point',
  read: (text, start) => {
    if (!beginsFreely(text, start)) return null
    const read = readPoint(text, start)
    const bare = bareRange(text, start, read) ?? (read ? bareRange(text, start, null) : null)
    if (bare || !read) return bare
    return (
      rangeFrom(text, start, read) ?? boundsFrom(text, start, read) ?? bounded(text, start, read)
    )
  },
}

const UNTIL = /截止到?/

function bounded(text: string, start: number, { end, point }: ReadPoint): DateExpression {
  const common = { form: 'point', point, rule: 'zh-date-point', start } as const
  // 6月1日起到9月1日之前 that is no range begins with a bound all the same.
  if (text[end] === '起' && /[至到]/.test(text[end + 1] ?? '')) {
    return { ...common, bound: 'from', end: end + 1 }
  }
  const bound = point.away ? null : boundAt(text, end)
  if (bound) return { ...common, ...bound }
  const tail = tailEnd(text, end)
  const isUntil = UNTIL.test(text.slice(Math.max(0, start - 3), start))
  return { ...common, end: tail, ...(isUntil && { bound: 'before' as const }) }
}
