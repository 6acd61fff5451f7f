import { type DateExpression } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { bareRange } from './bareRanges.js'
import { boundAt, tailEnd } from './bounds.js'
import { type TimeKind } from './kinds.js'
import { BEHIND_FIGURE, FIGURES, mayHaveUnit } from './numbers.js'
import { POINT_BEGINS, POINT_SECONDS, readPoint, type ReadPoint } from './point.js'
import { boundsFrom, rangeFrom } from './ranges.js'

const FIGURE = signSet(FIGURES)
const GOES_ON = signSet(`${FIGURES}.第百千万`)

/** A figure that goes on to the left (第, a longer number, a decimal) begins no date, nor one that counts things. */
const mayBegin = (text: string, start: number): boolean =>
  !FIGURE.hasAt(text, start) || (!GOES_ON.hasAt(text, start - 1) && mayHaveUnit(text, start))

/** Points with their bounds, and ranges of two points. */
export const points: TimeKind = {
  afterFigure: BEHIND_FIGURE,
  begins: POINT_BEGINS,
  describe:
    'years, quarters, months, weeks, days, hours and what is counted from now, with 底, 前, 起, 以来; ranges',
  id: 'zh-date-point',
  read: (text, start) => {
    if (!mayBegin(text, start)) return null
    const read = readPoint(text, start)
    const bare = bareRange(text, start, read) ?? (read ? bareRange(text, start, null) : null)
    if (bare || !read) return bare
    return (
      rangeFrom(text, start, read) ?? boundsFrom(text, start, read) ?? bounded(text, start, read)
    )
  },
  then: POINT_SECONDS,
}

function bounded(text: string, start: number, { end, point }: ReadPoint): DateExpression {
  const rule = 'zh-date-point'
  // 6月1日起到9月1日之前 that is no range begins with a bound all the same.
  if (text[end] === '起' && '至到'.includes(text[end + 1] ?? ' ')) {
    return { bound: 'from', end: end + 1, form: 'point', point, rule, start }
  }
  const open = point.away ? null : boundAt(text, end)
  if (open) return { bound: open.bound, end: open.end, form: 'point', point, rule, start }
  if (text.startsWith('前后', end)) {
    return { end: end + 2, form: 'point', point, rule, start, tier: 'vague' }
  }
  const behind = tailEnd(text, end)
  return isUntil(text, start)
    ? { bound: 'before', end: behind, form: 'point', point, rule, start }
    : { end: behind, form: 'point', point, rule, start }
}

/** 截止 or 截止到 stands in front. */
const isUntil = (text: string, start: number): boolean =>
  text.startsWith('截止', start - 2) || text.startsWith('截止到', start - 3)
