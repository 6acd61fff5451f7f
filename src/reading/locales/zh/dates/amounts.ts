import { type Amount } from '../../../core/dates/expression.js'
import { type CharacterSet, signSet } from '../../../core/words/characterSet.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { COUNTED_UNITS } from '../words/counted.js'
import { matchAt } from './kinds.js'
import { readNumber } from './numbers.js'

const units = wordTable([...Object.keys(COUNTED_UNITS), '刻钟'])
const ARABIC = signSet('0123456789')
const CHINESE = signSet('一二两三四五六七八九十百千')
const MOST_ARABIC = 4
const MOST_CHINESE = 5
const ABOUT = signSet('多余来')
/** 半天多: 多 belongs to the length where one of these follows, or nothing. */
const BEHIND_ABOUT = signSet('前后来内以之')
const NEIGHBOURS = signSet('一二两三四五六七八九')
const LINK = /[又零]|外加/y
const LINK_BEGINS = signSet('又零外')
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
    const next = readAmount(text, behindLink(text, end))
    if (!next || next.amount.unit === amounts.at(-1)?.unit) break
    amounts.push(next.amount)
    end = next.end
  }
  return { amounts, end }
}

const behindLink = (text: string, at: number): number =>
  LINK_BEGINS.hasAt(text, at) ? at + (matchAt(LINK, text, at)?.[0].length ?? 0) : at

function readAmount(text: string, at: number): null | { amount: Amount; end: number } {
  const behindFigures = figuresEnd(text, at)
  if (behindFigures === at) return null
  const { isHalf, isPiece, unitAt } = readMeasure(text, behindFigures)
  const unit = units.wordAt(text, unitAt)
  if (unit === undefined) return null
  // 三月 is March: months are counted with 个.
  if (unit === '月' && !isPiece && text[at] !== '半') return null
  // 三五天, 两三年 say about how many.
  if (areNeighbours(text, at, behindFigures)) return null
  const behindUnit = unitAt + unit.length
  const isMore = text[behindUnit] === '半'
  const count = readNumber(text.slice(at, behindFigures)) + (isHalf || isMore ? 0.5 : 0)
  const amount = amountOf(count, unit)
  return amount && { amount, end: behindAbout(text, isMore ? behindUnit + 1 : behindUnit) }
}

/** The offset behind 半, 12.5 or 二十一; `at` where no such figures stand, or too many. */
function figuresEnd(text: string, at: number): number {
  if (text[at] === '半') return at + 1
  if (!ARABIC.hasAt(text, at)) return runOf(CHINESE, MOST_CHINESE, text, at)
  const whole = runOf(ARABIC, MOST_ARABIC, text, at)
  return text[whole] === '.' && ARABIC.hasAt(text, whole + 1)
    ? ARABIC.endAt(text, whole + 1)
    : whole
}

function runOf(figures: CharacterSet, most: number, text: string, at: number): number {
  const end = figures.endAt(text, at)
  return end - at > most ? at : end
}

/** 个, 半 and 多 between figures and unit. */
function readMeasure(text: string, at: number) {
  const isPiece = text[at] === '个'
  const halfAt = isPiece ? at + 1 : at
  const isHalf = text[halfAt] === '半'
  const aboutAt = isHalf ? halfAt + 1 : halfAt
  return { isHalf, isPiece, unitAt: ABOUT.hasAt(text, aboutAt) ? aboutAt + 1 : aboutAt }
}

const areNeighbours = (text: string, start: number, end: number): boolean =>
  end - start > 1 && NEIGHBOURS.endAt(text, start) >= end

function behindAbout(text: string, at: number): number {
  const isAbout = text[at] === '多'
  return isAbout && (at + 1 === text.length || BEHIND_ABOUT.hasAt(text, at + 1)) ? at + 1 : at
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
