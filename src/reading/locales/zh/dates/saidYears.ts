import { emptyPoint } from '../../../core/dates/emptyPoint.js'
import { type DatePoint } from '../../../core/dates/expression.js'
import { readNumber } from './numbers.js'

/** The year said in front of a named day: 2022年, 零六年, 去年. */
export type SaidYear = { year?: number; yearOffset?: number }

const OFFSETS: Record<string, number> = {
  上一年: -1,
  上年: -1,
  今年: 0,
  前年: -2,
  去年: -1,
  后年: 2,
  大前年: -3,
  明年: 1,
  本年: 0,
  来年: 1,
}
const LONGEST = 8
const SAID =
  /(?:(?:公元)?(\d{4}|[一二][〇零○一二三四五六七八九]{3}|两千零?[一二三四五六七八九十]{1,3})年|(?<![\d一二三四五六七八九十百千])(\d\d|[〇零○一二三四五六七八九]{2})年|(上一年|大前年|[上今前去后明本来]年))的?$/

/** Two figures name the year within half a century. */
const near = (figures: number): number => figures + (figures > 50 ? 1900 : 2000)

/** A point that says this year, if any, and nothing else yet. */
export function inSaidYear({ year, yearOffset }: SaidYear): DatePoint {
  const point = emptyPoint()
  point.year = year
  point.yearOffset = yearOffset
  return point
}

/** The year that ends right in front of `at`, with the offset where its words begin; null when none does. */
export function saidYearBefore(text: string, at: number): null | { said: SaidYear; start: number } {
  const behindYear = text[at - 1] === '的' ? at - 1 : at
  if (text[behindYear - 1] !== '年') return null
  const match = SAID.exec(text.slice(Math.max(0, at - LONGEST), at))
  if (!match) return null
  const [whole, full, short, word] = match
  const start = at - whole.length
  if (word) return { said: { yearOffset: OFFSETS[word] ?? 0 }, start }
  const year = full ? readNumber(full) : near(readNumber(short ?? ''))
  return year >= 1000 && year < 2200 ? { said: { year }, start } : null
}
