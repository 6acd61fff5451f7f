import { MONTHS, NAME_MONTHS, ORDINALS, SHORT_MONTHS } from '../words/dates.js'
import { anyOf } from '../words/list.js'
import { type Atom, sticky } from './atom.js'
import { type Step } from '../../../core/dates/expression.js'
import { DAY, datePoint, MONTH, monthOf, ordinalOf, WEEKDAY, weekdayOf, YEAR } from './fragments.js'
import { mayBeMonth, mayBeYear } from './lone.js'

const monthWords = [...MONTHS, ...Object.keys(SHORT_MONTHS)].map((word) => word.toLowerCase())
/** Places in a month; the last counts from its end. */
const NTH: Record<string, number> = { ...ORDINALS, last: -1 }
const THIRD: Record<string, number> = { early: 1, late: 3, mid: 2 }

/** Days, months and years of the calendar, in the order they are tried. */
export const calendarAtoms: readonly Atom[] = [
  {
    id: 'en-date-month-day',
    describe: 'Oct. 3, October 3, 2024, May 12th',
    begins: monthWords,
    pattern: sticky(`${MONTH} (?:the )?${DAY}(?:,? ${YEAR})?`),
    read: ({ day, month, year }) => datePoint(monthOf(month), day, year),
  },
  {
    id: 'en-date-day-month',
    describe: '3 October 2024, the 3rd of October',
    begins: ['#', 'the'],
    pattern: sticky(`(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`),
    read: ({ day, month, year }) => datePoint(monthOf(month), day, year),
  },
  {
    id: 'en-date-ordinal-month',
    describe: 'the third of May',
    begins: ['the'],
    pattern: sticky(`the (?<ordinal>${anyOf(Object.keys(ORDINALS))}) of ${MONTH}(?:,? ${YEAR})?`),
    read: ({ month, ordinal, year }) => datePoint(monthOf(month), String(ordinalOf(ordinal)), year),
  },
  {
    id: 'en-date-nth',
    describe: 'the second Tuesday of November, the last week of May 2023',
    begins: ['the', ...Object.keys(NTH)],
    pattern: sticky(
      `(?:the )?(?<nth>${anyOf(Object.keys(NTH))}) (?:(?<week>week)|${WEEKDAY}) (?:of|in) ${MONTH}(?:,? ${YEAR})?`,
    ),
    read: ({ month, nth = '', week, weekday, year }) => {
      const point = datePoint(monthOf(month), undefined, year)
      const number = NTH[nth.toLowerCase()] ?? 1
      const step: Step = week
        ? { kind: 'nth', nth: number, unit: 'week' }
        : { kind: 'weekday', nth: number, weekday: weekdayOf(weekday) }
      return point && { ...point, steps: [step] }
    },
  },
  {
    id: 'en-date-month-year',
    describe: 'May 2024, March of 2019',
    begins: monthWords,
    pattern: sticky(`${MONTH}(?: of|,)? ${YEAR}`),
    read: ({ month, year }) => datePoint(monthOf(month), undefined, year),
  },
  {
    id: 'en-date-month-of-year',
    describe: 'May of last year, this March, last October, next June',
    begins: [...monthWords, 'last', 'next', 'this'],
    pattern: sticky(
      `(?:(?<before>last|next|this) )?${MONTH}(?: of (?<which>last|next|this) year)?`,
    ),
    read: ({ before, month, which }) => {
      const number = monthOf(month)
      if (number === 0 || (!before && !which)) return null
      const year = which?.toLowerCase() ?? (before?.toLowerCase() === 'this' ? 'this' : null)
      if (year === null) return { month: number }
      return { month: number, yearOffset: { last: -1, next: 1, this: 0 }[year] ?? 0 }
    },
  },
  {
    id: 'en-date-month-third',
    describe: 'early March, mid-June 2023, late May',
    begins: ['early', 'mid', 'late'],
    pattern: sticky(`(?<third>early|mid|late)[- ]${MONTH}(?:,? ${YEAR})?`),
    read: ({ month, third, year }) => {
      const point = datePoint(monthOf(month), undefined, year)
      return point && { ...point, third: THIRD[(third ?? '').toLowerCase()] ?? 1 }
    },
  },
  {
    id: 'en-date-month',
    describe: 'in October, the September meeting',
    begins: MONTHS.map((month) => month.toLowerCase()),
    pattern: sticky(MONTH),
    read: ({ month = '' }, { end, start, text }) => {
      const isName = NAME_MONTHS.has(month)
      return mayBeMonth(text, start, end, isName) ? datePoint(monthOf(month)) : null
    },
  },
  {
    id: 'en-date-iso',
    describe: '2024-10-03',
    begins: ['#'],
    pattern: sticky('(?<year>\\d{4})-(?<month>0\\d|1[0-2])-(?<day>[0-3]\\d)(?!\\d)'),
    read: ({ day, month, year }) => datePoint(Number(month), day, year),
  },
  {
    id: 'en-date-slashes',
    describe: '10/3/2024, month first',
    begins: ['#'],
    pattern: sticky(
      '(?<month>1[0-2]|0?[1-9])/(?<day>[12]\\d|3[01]|0?[1-9])/(?<year>\\d{4})(?!\\d)',
    ),
    read: ({ day, month, year }) => datePoint(Number(month), day, year),
  },
  {
    id: 'en-date-year',
    describe: 'in 2019, late 2021',
    begins: ['#'],
    pattern: sticky(`${YEAR}(?!s)`),
    read: ({ year }, { end, start, text }) =>
      mayBeYear(text, start, end) ? { year: Number(year) } : null,
  },
]
