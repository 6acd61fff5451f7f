import { type Amount } from '../../../core/dates/expression.js'
import { anyOf } from '../words/anyOf.js'
import { COUNTED_UNITS } from '../words/counted.js'
import { matchAt } from './kinds.js'
import { readNumber } from './numbers.js'

const FIGURE = '(?:\\d{1,4}(?:\\.\\d+)?|[一二两三四五六七八九十百千]{1,5})'
const UNIT = anyOf([...Object.keys(COUNTED_UNITS), '刻钟'])
const AMOUNT = new RegExp(`(半|${FIGURE})(个)?(半)?(?:多|余|来)?(${UNIT})(半)?多?`, 'y')
const LINK = /[又零]|外加/y
/** Lengths of one expression: 一年零三个月. */
const MOST = 3

/** Counted lengths with the offset behind them. */
export type ReadAmounts = { amounts: Amount[]; end: number }

/** 三天, 两个半月, 一年零三个月; null when no length stands at `at`. */
export function readAmounts(text: string, at: number): null | ReadAmounts {
  const first = readAmount(text, at)
  if (!first) return null
  const amounts = [first.amount]
  let { end } = first
  while (amounts.length < MOST) {
    const next = readAmount(text, end + (matchAt(LINK, text, end)?.[0].length ?? 0))
    if (!next || next.amount.unit === amounts.at(-1)?.unit) break
    amounts.push(next.amount)
    end = next.end
  }
  return { amounts, end }
}

function readAmount(text: string, at: number): null | { amount: Amount; end: number } {
  const match = matchAt(AMOUNT, text, at)
  if (!match) return null
  const [whole, figures = '', piece, halfBefore, unit = '', halfBehind] = match
  const isHalf = figures === '半'
  // 三月 is March and 一九年 a year: months are counted with 个, years below a thousand.
  const isCounted = unit !== '月' || piece !== undefined || isHalf
  const count = readNumber(figures) + ((halfBefore ?? halfBehind) ? 0.5 : 0)
  if (!isCounted || Number.isNaN(count) || (unit === '年' && count >= 1000)) return null
  const amount: Amount =
    unit === '刻钟'
      ? { count: count * 15, unit: 'minute' }
      : { count, unit: COUNTED_UNITS[unit] ?? 'day' }
  return { amount, end: at + whole.length }
}

/** The same lengths into the past. */
export const ago = (amounts: readonly Amount[]): Amount[] =>
  amounts.map(({ count, unit }) => ({ count: -count, unit }))
