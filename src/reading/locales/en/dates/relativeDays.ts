import { type DatePoint } from '../../../core/dates/expression.js'
import { BUSINESS, DAY_WORDS, NUMBERS, UNIT_OFFSETS, WEEKDAYS } from '../words/dates.js'
import { anyOf } from '../words/list.js'
import { type Atom, sticky } from './atom.js'
import { dateSignal } from './signal.js'
import { COUNT, countOf, PART, UNIT, WEEKDAY, weekdayOf, withPart, YEAR } from './fragments.js'

const dayWords = Object.keys(DAY_WORDS)
const firstWords = (phrases: readonly string[]) => [
  ...new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? '')),
]
const weekdays = WEEKDAYS.map((word) => word.toLowerCase())
const offsetOf = (word = ''): number => UNIT_OFFSETS[word.toLowerCase()] ?? 0
const counts = ['#', ...Object.keys(NUMBERS)]

/** Counted days, weeks, months or years from now; hours fall on the day itself. */
function offsetPoint(unit: string, count: number): DatePoint | null {
  if (!Number.isFinite(count)) return null
  if (unit === 'day') return { dayOffset: count }
  if (unit === 'week') return { weekOffset: count }
  if (unit === 'month') return { monthOffset: count }
  if (unit === 'year') return { yearOffset: count }
  return unit === 'decade' ? { yearOffset: count * 10 } : null
}

const QUARTERS: Record<string, number> = { first: 1, fourth: 4, second: 2, third: 3 }

/** Days counted from the story's or the issue's, in the order they are tried. */
export const relativeAtoms: readonly Atom[] = [
  {
    id: 'en-date-day-word',
    describe: 'yesterday morning, tonight, the day after tomorrow',
    begins: firstWords([...dayWords, 'earlier today', 'later today']),
    pattern: sticky(`(?:(?:earlier|later) (?=today))?(?<word>${anyOf(dayWords)})\\b(?: ${PART})?`),
    read: ({ part, word }) => {
      const { offset, part: own } = DAY_WORDS[(word ?? '').toLowerCase()] ?? { offset: 0 }
      return withPart({ dayOffset: offset, ...(own && { part: own }) }, part)
    },
  },
  {
    id: 'en-date-weekday',
    describe: 'Monday night, last Tuesday, this past Friday, late Sunday',
    begins: [...weekdays, 'last', 'next', 'this', 'past', 'coming', 'early', 'late'],
    pattern: sticky(
      `(?:(?:this )?(?:past|coming) |(?<which>last|next|this) )?(?:(?:early|late) )?${WEEKDAY}(?!s\\b)(?: ${PART})?`,
    ),
    read: ({ part, weekday = '', which }) => {
      if (!/^[A-Z]/.test(weekday)) return null
      const day = { weekday: weekdayOf(weekday), ...(which && { weekOffset: offsetOf(which) }) }
      return withPart(day, part)
    },
  },
  {
    id: 'en-date-unit',
    describe: 'last year, earlier this month, next weekend',
    begins: ['last', 'this', 'next', 'earlier', 'later', 'early', 'late'],
    pattern: sticky(
      '(?:(?:earlier|later|early|late) )?(?<which>last|this|next) (?<unit>years?|month|weekend|week|quarter)\\b(?!-|s\\b)',
    ),
    read: ({ unit, which }) => {
      const offset = offsetOf(which)
      if (unit === 'year') return { yearOffset: offset }
      if (unit === 'month') return { monthOffset: offset }
      if (unit === 'quarter') return { quarterOffset: offset }
      if (unit === 'weekend') return { isWeekend: true, weekOffset: offset }
      return unit === 'week' ? { weekOffset: offset } : null
    },
  },
  {
    id: 'en-date-ago',
    describe: 'three weeks ago, a year ago, two days from now',
    begins: [...counts, 'a', 'an'],
    pattern: sticky(`(?:${COUNT}|an?) ${UNIT} (?<way>ago|from now)\\b`),
    read: ({ count, unit = '', way }) => {
      const number = count === undefined ? 1 : countOf(count)
      return offsetPoint(unit.toLowerCase(), way?.toLowerCase() === 'ago' ? -number : number)
    },
  },
  {
    id: 'en-date-in-units',
    describe: 'in two days, with a verb of the future',
    begins: ['in'],
    pattern: sticky(`in (?:${COUNT}|an?) ${UNIT}(?! of\\b)`),
    read: ({ count, unit = '' }, { end, start, text }) =>
      dateSignal(text, { end, start }, null) === 'future'
        ? offsetPoint(unit.toLowerCase(), count === undefined ? 1 : countOf(count))
        : null,
  },
  {
    id: 'en-date-quarter',
    describe: 'first quarter of 2023, second half of the year',
    begins: Object.keys(QUARTERS),
    pattern: sticky(
      `(?<place>first|second|third|fourth)[- ](?<unit>quarter|half)\\b(?! of (?!${YEAR.replace('?<year>', '')}|(?:the|last|this|next) (?:fiscal )?year))(?: of (?:${YEAR}|(?<which>the|last|this|next) (?:fiscal )?year))?`,
    ),
    read: ({ place = '', unit, which, year }, { end, start, text }) => {
      if (
        !which &&
        !year &&
        (unit === 'half' || !BUSINESS.test(text.slice(start - 120, end + 120)))
      )
        return null
      const number = QUARTERS[place.toLowerCase()] ?? 1
      const half = number === 2 ? 2 : 1
      const said = year ? { year: Number(year) } : which ? { yearOffset: offsetOf(which) } : {}
      return { ...(unit === 'half' ? { half } : { quarter: number }), ...said }
    },
  },
]
