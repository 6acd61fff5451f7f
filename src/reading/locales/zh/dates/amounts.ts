import { type Amount } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { anyOf } from '../words/anyOf.js'
import { COUNTED_UNITS } from '../words/counted.js'
import { matchAt } from './kinds.js'
import { readNumber } from './numbers.js'

const FIGURE = '(?:\\d{1,4}(?:\\.\\d+)?|[一二两三四五六七八九十百千]{1,5})'
const UNIT = anyOf([...Object.keys(COUNTED_UNITS), '刻钟'])
const AMOUNT = new RegExp(
  `(半|${FIGURE})(个)?(半)?(?:多|余|来)?(${UNIT})(半)?(?:多(?=[前后来内以之]|$))?`,
  'y',
)
const BEGINS = signSet('0123456789一二两三四五六七八九十百千半')
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
  const match = BEGINS.hasAt(text, at) ? matchAt(AMOUNT, text, at) : null
  if (!match) return null
  const [whole, figures = '', piece, halfBefore, unit = '', halfBehind] = match
  // 三月 is March: months are counted with 个.
  if (unit === '月' && piece === undefined && figures !== '半') return null
  // 三五天, 两三年 say about how many.
  if (/^[一二两三四五六七八九]{2,}$/.test(figures)) return null
  const count = readNumber(figures) + ((halfBefore ?? halfBehind) ? 0.5 : 0)
  const amount = amountOf(count, unit)
  return amount && { amount, end: at + whole.length }
}

/** Null for no number, and for years that are a year of the calendar. */
function amountOf(count: number, unit: string): Amount | null {
  if (Number.isNaN(count) || (unit === '年' && count >= 1000)) return null
  if (unit === '刻钟') return { count: count * 15, unit: 'minute' }
  return { count, unit: COUNTED_UNITS[unit] ?? 'day' }
}

/** The same lengths into the past. */
export const ago = (amounts: readonly Amount[]): Amount[] =>
  amounts.map(({ count, unit }) => ({ count: -count, unit }))
