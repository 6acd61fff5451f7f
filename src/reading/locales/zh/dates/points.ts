import { type DateExpression } from '../../../core/dates/expression.js'
import { pointAt } from '../../../core/dates/makeExpression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { POINT_BEGINS, POINT_SECONDS } from './atoms/tables.js'
import { bareRange } from './bareRanges.js'
import { boundAt, tailEnd } from './bounds.js'
import { SIGN_BEGINS } from './dividers.js'
import { type TimeKind } from './kinds.js'
import { BEHIND_FIGURE, FIGURES, mayHaveUnit, runEnd } from './numbers.js'
import { readPoint, type ReadPoint } from './point.js'
import { boundsFrom, rangeFrom } from './ranges.js'

const FIGURE = signSet(FIGURES)
const GOES_ON = signSet(`${FIGURES}.第百千万`)

/** A figure that goes on to the left (第, a longer number, a decimal) begins no date, nor one that counts things. */
function mayBegin(text: string, start: number): boolean {
  if (text.charCodeAt(start) === ORDINAL) return BEHIND_ORDINAL.hasAt(text, runEnd(text, start + 1))
  return !FIGURE.hasAt(text, start) || (!GOES_ON.hasAt(text, start - 1) && mayHaveUnit(text, start))
}

/** 第二天, 第三季度, 第一至第三季度: most else that is numbered is no time. */
const ORDINAL = '第'.charCodeAt(0)
const BEHIND_ORDINAL = signSet(`天季、${SIGN_BEGINS.units}`)

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
    if (read?.isWhole) return pointAt(placeOf(start, read.end), read.point, isUntil(text, start))
    const bare = bareRange(text, start, read) ?? (read ? bareRange(text, start, null) : null)
    if (bare || !read) return bare
    return (
      rangeFrom(text, start, read) ?? boundsFrom(text, start, read) ?? bounded(text, start, read)
    )
  },
  readsYears: true,
  then: POINT_SECONDS,
}

function bounded(text: string, start: number, { end, point }: ReadPoint): DateExpression {
  // 6月1日起到9月1日之前 that is no range begins with a bound all the same.
  if (text[end] === '起' && '至到'.includes(text[end + 1] ?? ' ')) {
    return pointAt(placeOf(start, end + 1), point, 'from')
  }
  const open = point.away ? null : boundAt(text, end)
  if (open) return pointAt(placeOf(start, open.end), point, open.bound)
  if (text.startsWith('前后', end)) {
    return pointAt(placeOf(start, end + 2), point, undefined, 'vague')
  }
  return pointAt(placeOf(start, tailEnd(text, end)), point, isUntil(text, start))
}

const placeOf = (start: number, end: number) => ({ end, rule: 'zh-date-point', start })

const UNTIL = signSet('止到')

/** 截止 or 截止到 stands in front. */
const isUntil = (text: string, start: number): 'before' | undefined =>
  UNTIL.hasAt(text, start - 1) &&
  (text.startsWith('截止', start - 2) || text.startsWith('截止到', start - 3))
    ? 'before'
    : undefined
