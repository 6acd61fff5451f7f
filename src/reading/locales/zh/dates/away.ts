import { emptyPoint } from '../../../core/dates/emptyPoint.js'
import { type DatePoint } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { ago, type ReadAmounts, readAmounts } from './amounts.js'
import { matchAt } from './kinds.js'

/** What makes of 前 and 后 another word. */
export const NO_BEFORE =
  '[一二两三四五六七八九十\\d]{1,3}[名位强个]|往|来|进|列|期|提(?!交)|沿|景|瞻|不久|夕|三|五|十|后|台|任|线|去|置|身|端|锋|途|行|款|方|述|世|半'
/** The same for 后. */
export const NO_AFTER =
  '勤|天|续|备|卫|台|方|面|期|排|半|来|代|辈|果|者|悔|退|年|腿|患|门|顾|遗|记|劲|厨|山|院|世|援|盾|台|浪|起'

const BEFORE = new RegExp(`[之以]前|前(?!${NO_BEFORE})`, 'y')
const AFTER = new RegExp(`[之以过]后|后(?!${NO_AFTER})`, 'y')
const PASSING = /(?<![^，。；、：“\s])(?:再过|过)|再过/y
/** A figure that goes on to the left, and a place in a row. */
const BARS_BEFORE = signSet('0123456789.第〇零○一二三四五六七八九十百千万每隔几数月')
/** The characters with which 以前, 过后 and the like begin. */
const SIDES = signSet('之以过前后')
/** With what a counted length begins. */
export const COUNTED_BEGINS = '0123456789一二两三四五六七八九十百千半'
const COUNTS = signSet(COUNTED_BEGINS)
const PASSES = signSet('过再')

/** 三天前, 两年半以后, 再过十周; null when nothing at `at` is counted from now. */
export function readAway(text: string, at: number): null | { end: number; point: DatePoint } {
  if (BARS_BEFORE.hasAt(text, at - 1)) return null
  const passing = PASSES.hasAt(text, at) ? matchAt(PASSING, text, at) : null
  if (passing) return passed(text, readAmounts(text, at + passing[0].length))
  const length = COUNTS.hasAt(text, at) ? readAmounts(text, at) : null
  if (!length || !SIDES.hasAt(text, length.end)) return null
  return sided(text, at, length)
}

/** 再过十周, 再过十周后. */
function passed(text: string, length: null | ReadAmounts) {
  // 15日 is a date.
  if (!length || text[length.end - 1] === '日') return null
  const after = matchAt(AFTER, text, length.end)
  return { end: length.end + (after?.[0].length ?? 0), point: pointAway(length.amounts) }
}

/** 三天前, 三天后. */
function sided(text: string, at: number, { amounts, end }: ReadAmounts) {
  // 15日前 is a date: days are counted with 天, save in 三日后.
  const isOfMonth = text[end - 1] === '日'
  const after = matchAt(AFTER, text, end)
  if (isOfMonth && !(after && SPOKEN_DAY.test(text.slice(at, end)))) return null
  if (after) return { end: end + after[0].length, point: pointAway(amounts) }
  const before = matchAt(BEFORE, text, end)
  return before && { end: end + before[0].length, point: pointAway(ago(amounts)) }
}

function pointAway(amounts: DatePoint['away']): DatePoint {
  const point = emptyPoint()
  point.away = amounts
  return point
}

const SPOKEN_DAY = /^[一二两三四五六七八九]日/
