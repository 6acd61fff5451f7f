import {
  type DateBound,
  type DateDetector,
  type DateExpression,
  type DatePoint,
} from '../../../core/dates/expression.js'
import { POINT_START, readPoint, type ReadPoint } from './point.js'

const RANGE_SIGN = /(?:起?至(?!今)|起?到|－|—{1,2}|-|~|～|–)/y
const BOUNDS: readonly { bound: DateBound; pattern: RegExp }[] = [
  {
    bound: 'before',
    pattern: /之前|以前|前(?!往|来|进|列|期|提|沿|景|瞻|不久|夕|三|五|十|后|台|任|线|去|置)/y,
  },
  { bound: 'since', pattern: /以来|至今/y },
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

/** Points with their bounds, and ranges of two points. */
export const points: DateDetector = {
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

/** 4月2日至6日, 1月至2月, 2016年到2019年; null where no second point follows. */
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
