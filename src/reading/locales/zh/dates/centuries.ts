import { type DateExpression } from '../../../core/dates/expression.js'
import { vagueAt, yearsAt } from '../../../core/dates/makeExpression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { matchAt, type TimeKind } from './kinds.js'
import { readNumber, SMALL } from './numbers.js'

const CENTURY = `(?:([上本])个?世纪|(${SMALL})世纪)`
const EDGE = '初期|前期|早期|初|中期|中叶|中|末期|后期|晚期|末|前半叶|上半叶|后半叶|下半叶'
const CENTURY_ALONE = new RegExp(`${CENTURY}(?:(${EDGE}))?(?!之交)`, 'y')
const DECADE = new RegExp(
  `(?:${CENTURY}的?)?([二三四五六七八]、?)?([一二三四五六七八九]十|[1-9]0)年代(?:(${EDGE}))?`,
  'y',
)

const hundredsOf = (which: string | undefined, century: string | undefined): number =>
  which === '本' ? 20 : century === undefined ? 19 : readNumber(century) - 1

/** The part of so many years that an edge names, first and last year counted from 0. */
function partOf(edge: string, years: number): readonly [number, number] {
  if (/半叶/.test(edge)) return /[前上]/.test(edge) ? [0, years / 2 - 1] : [years / 2, years - 1]
  const length = years === 10 ? 3 : 20
  if (/中/.test(edge)) return [0.4 * years, 0.4 * years + length - 1]
  return /[初前早]/.test(edge) ? [0, length - 1] : [years - length, years - 1]
}

const four = (year: number): string => String(year).padStart(4, '0')

function years(first: number, count: number, edge: string | undefined): string {
  if (!edge) return count === 10 ? `${four(first).slice(0, 3)}X` : `${four(first).slice(0, 2)}XX`
  const [from, to] = partOf(edge, count)
  return `${four(first + from)}/${four(first + to)}`
}

const BARS_BEFORE = signSet('0123456789一二三四五六七八九十第前')
const FIGURES = signSet('0123456789一二三四五六七八九十')

/** Of figures the word behind them says whether they name such years; 、 stands inside 七、八十年代. */
function mayBeYears(text: string, at: number): boolean {
  let end = at
  while (FIGURES.hasAt(text, end)) end++
  return end === at || text[end] === '世' || text[end] === '、' || text.startsWith('年代', end)
}

/** Hundreds and tens of years. */
export const centuries: TimeKind = {
  afterFigure: '世年、',
  begins: '上本0123456789一二三四五六七八九十',
  describe: '18世纪, 上世纪80年代, 二十世纪九十年代末; 七八十年代 is vague',
  id: 'zh-date-decade',
  read: (text, at) => {
    if (BARS_BEFORE.hasAt(text, at - 1) || !mayBeYears(text, at)) return null
    return readDecade(text, at) ?? readCentury(text, at)
  },
  then: '个世',
}

function readDecade(text: string, at: number): DateExpression | null {
  const match = matchAt(DECADE, text, at)
  if (!match) return null
  const [whole, which, century, earlier, tens = '', edge] = match
  const place = { end: at + whole.length, rule: 'zh-date-decade', start: at }
  if (earlier) return vagueAt(place, null)
  const first = hundredsOf(which, century) * 100 + readNumber(tens)
  return yearsAt(place, years(first, 10, edge))
}

function readCentury(text: string, at: number): DateExpression | null {
  const match = matchAt(CENTURY_ALONE, text, at)
  if (!match) return null
  const [whole, which, century, edge] = match
  const first = hundredsOf(which, century) * 100
  const place = { end: at + whole.length, rule: 'zh-date-century', start: at }
  return yearsAt(place, years(first, 100, edge))
}
