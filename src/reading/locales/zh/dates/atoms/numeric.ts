import { type DatePoint } from '../../../../core/dates/expression.js'
import { signSet } from '../../../../core/words/characterSet.js'
import { BLANKS } from '../dividers.js'
import { addMonthAndDay, type Atom } from './atom.js'

const YEAR = '(?:1[6-9]|2[01])\\d\\d'
/** No part of a longer number; behind a dash only where that ends a first date. */
const NOT_INSIDE = '(?<![\\d.·/%])(?<!(?<!(?:[-/.]\\d{1,2}[-/.]\\d{1,4}|:\\d\\d|^\\d{8}) ?)-)'

const addAll = (
  point: DatePoint,
  { day, month, year }: { day?: string; month?: string; year?: string },
): boolean => {
  if (!addMonthAndDay(point, month, day)) return false
  if (year !== undefined) point.year = Number(year.length === 2 ? nearYear(year) : year)
  return true
}

const nearYear = (figures: string): number => Number(figures) + (Number(figures) > 50 ? 1900 : 2000)

/** 2024-06-01, 2024/6/1, 2024.6.1, 2024.06-01 */
const yearFirst: Atom = {
  begins: '12',
  then: '-/.',
  pattern: new RegExp(
    `${NOT_INSIDE}(${YEAR})([-/.])(\\d{1,2})[-/.](\\d{1,2})(?!\\d|%|[/.]\\d|-\\d(?!\\d{0,3}[-/.]))`,
    'y',
  ),
  opens: true,
  add: (point, [, year, , month, day]) => addAll(point, { day, month, year }),
}

/** 21.6.2024, 8/2/2024; 4-9-31 and 07/07/93. The day stands first, unless no month has that number. */
const yearLast: Atom = {
  begins: '0123456789',
  then: '-/.',
  pattern: new RegExp(
    `${NOT_INSIDE}(\\d{1,2})([-/.])(\\d{1,2})\\2(${YEAR}|(?<=[-/])\\d\\d)(?!\\d|%|[号室楼栋幢]|[/.]\\d|-\\d(?!\\d?[-/.]))`,
    'y',
  ),
  opens: true,
  add: (point, [, first = '', , second = '', year = '']) => {
    if (Number(first) > 31 && year.length === 2) {
      return addAll(point, { day: year, month: second, year: first })
    }
    const isMonthFirst = Number(second) > 12
    const [day, month] = isMonthFirst ? [second, first] : [first, second]
    return addAll(point, { day, month, year })
  },
}

/** 11/3号: a sign between month and day, but a word behind them. */
const dayNamed: Atom = {
  begins: '0123456789',
  then: '/.',
  pattern: new RegExp(`${NOT_INSIDE}(\\d{1,2})[/.](\\d{1,2})[日号](?!楼|院|线|店)`, 'y'),
  opens: true,
  add: (point, [, month, day]) => addAll(point, { day, month }),
}

/** Words that a text of nothing but a date in figures may hold. */
const BARE_TEXT = /^[\d\s./·:：至到~～—–-]{4,40}止?$/

const BARE_BEGINS = signSet(`${BLANKS}0123456789./·:：至到~～—–-`)
const LONGEST_BARE = 41

/** Whether the text is nothing but figures, so that these cannot be a score, a price or a number. */
export const isBareText = (text: string): boolean =>
  text.length <= LONGEST_BARE && BARE_BEGINS.hasAt(text, 0) && BARE_TEXT.test(text)

const COMPACT = new RegExp(`${NOT_INSIDE}(${YEAR})(0[1-9]|1[0-2])([0-3]\\d)(?!\\d)`, 'y')
const SPACED = new RegExp(`${NOT_INSIDE}(${YEAR}) (\\d{1,2}) (\\d{1,2})(?!\\d)`, 'y')
const YEAR_MONTH = new RegExp(`${NOT_INSIDE}(${YEAR})[-/.](\\d{1,2})(?![\\d./·-])`, 'y')
const MONTH_DAY = new RegExp(`${NOT_INSIDE}(\\d{1,2})[-/.·](\\d{1,2})(?![\\d./·])`, 'y')

const bare = (pattern: RegExp, add: Atom['add']): Atom => ({
  add,
  begins: '0123456789',
  opens: true,
  pattern,
})

/** 20240618, 2024 6 18, 2024-06, 7·12: dates only where the text holds nothing else. */
export const bareAtoms: readonly Atom[] = [
  bare(COMPACT, (point, [, year, month, day]) => addAll(point, { day, month, year })),
  bare(SPACED, (point, [, year, month, day]) => addAll(point, { day, month, year })),
  bare(YEAR_MONTH, (point, [, year, month]) => addAll(point, { month, year })),
  bare(MONTH_DAY, (point, [, first = '', second = '']) => {
    const [month, day] = Number(first) > 12 ? [second, first] : [first, second]
    return addAll(point, { day, month })
  }),
]

/** 2021.08—2023.05: a year and a month with a point between them are a date where a second such follows. */
const monthOfRange: Atom = {
  begins: '12',
  then: '.',
  pattern: new RegExp(
    `${NOT_INSIDE}(${YEAR})\\.(0?[1-9]|1[0-2])(?=[至—–~～-]{1,2}${YEAR}\\.\\d{1,2}(?![\\d.]))`,
    'y',
  ),
  opens: true,
  add: (point, [, year, month]) => addAll(point, { month, year }),
}

/** The second of the two. */
export const monthAtRangeEnd: Atom = bare(YEAR_MONTH, (point, [, year, month]) =>
  addAll(point, { month, year }),
)

/** Dates in figures that stand for themselves anywhere. */
export const numericAtoms: readonly Atom[] = [yearFirst, yearLast, dayNamed, monthOfRange]
