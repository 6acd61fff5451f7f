import {
  type DateDetector,
  type DateExpression,
  type DatePoint,
  type DateSignal,
} from '../../core/dates/expression.js'
import { type Stretch } from '../../core/lines.js'
import { DAY_WORDS, MONTHS, PART_WORDS, UNIT_OFFSETS, WEEKDAYS } from './words.js'

const MONTH = `(${MONTHS.join('|')}|${MONTHS.map((month) => month.slice(0, 3)).join('|')})\\.?`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const PART = `(?:\\s+(${Object.keys(PART_WORDS).join('|')}))?`
const monthNumber = (name = ''): number =>
  MONTHS.findIndex((month) => month.slice(0, 3) === name.slice(0, 3)) + 1
const number = (figures: string | undefined) =>
  figures === undefined ? undefined : Number(figures)

type Groups = readonly (string | undefined)[]

/** A detector of single points by a pattern; `read` gives null where the figures make no date. */
function points(
  id: string,
  describe: string,
  pattern: RegExp,
  read: (groups: Groups) => DatePoint | null,
): DateDetector {
  const find = (text: string) =>
    [...text.matchAll(pattern)].flatMap((match): DateExpression[] => {
      const point = read([...match])
      const start = match.index
      const end = start + match[0].length
      return point ? [{ end, form: 'point', point, rule: id, start }] : []
    })
  return { describe, find, id }
}

const withPart = (point: DatePoint, word: string | undefined): DatePoint => {
  const part = PART_WORDS[word ?? '']
  return part ? { ...point, part } : point
}

function monthDay(month?: string, day?: string, year?: string): DatePoint | null {
  const date = { day: Number(day), month: monthNumber(month), year: number(year) }
  if (date.day < 1 || date.day > 31) return null
  const { year: said, ...rest } = date
  return said === undefined ? rest : { ...rest, year: said }
}

const range: DateDetector = {
  id: 'en-date-range',
  describe: 'May 3-5, May 3 to 5, 2024',
  find: (text) =>
    [
      ...text.matchAll(
        new RegExp(`\\b${MONTH}\\s+${DAY}\\s*(?:-|–|to)\\s*${DAY}(?:,\\s*(\\d{4}))?\\b`, 'g'),
      ),
    ].flatMap((match): DateExpression[] => {
      const [whole, month, first, last, year] = match
      const from = monthDay(month, first, year)
      const to = monthDay(month, last, year)
      const end = match.index + whole.length
      return from && to
        ? [{ end, form: 'range', from, rule: 'en-date-range', start: match.index, to }]
        : []
    }),
}

/** In order of precedence; of two that overlap the longer wins. */
export const dateDetectors: readonly DateDetector[] = [
  range,
  points(
    'en-date-month-day',
    'May 12, 2024, May 12',
    new RegExp(`\\b${MONTH}\\s+${DAY}(?:,?\\s+(\\d{4}))?\\b${PART}`, 'g'),
    ([, month, day, year, part]) => {
      const point = monthDay(month, day, year)
      return point && withPart(point, part)
    },
  ),
  points(
    'en-date-day-month',
    '12 May 2024',
    new RegExp(`\\b${DAY}\\s+${MONTH}(?:\\s+(\\d{4}))?\\b`, 'g'),
    ([, day, month, year]) => monthDay(month, day, year),
  ),
  points(
    'en-date-month-year',
    'May 2024',
    new RegExp(`\\b${MONTH}\\s+(\\d{4})\\b`, 'g'),
    ([, month, year]) => ({ month: monthNumber(month), year: Number(year) }),
  ),
  points(
    'en-date-day-word',
    'yesterday afternoon',
    new RegExp(`\\b(${Object.keys(DAY_WORDS).join('|')})\\b${PART}`, 'gi'),
    ([, word, part]) => {
      const { offset, part: own } = DAY_WORDS[(word ?? '').toLowerCase()] ?? { offset: 0 }
      return withPart({ dayOffset: offset, ...(own && { part: own }) }, part)
    },
  ),
  points(
    'en-date-weekday',
    'on Monday, next Tuesday',
    new RegExp(`\\b(?:(last|this|next)\\s+)?(${WEEKDAYS.join('|')})\\b${PART}`, 'g'),
    ([, which, day, part]) => {
      const weekday = WEEKDAYS.indexOf(day ?? '') + 1
      return withPart(which ? { weekday, weekOffset: UNIT_OFFSETS[which] ?? 0 } : { weekday }, part)
    },
  ),
  points(
    'en-date-unit',
    'last year, next month, this week',
    /\b(last|this|next)\s+(year|month|week)\b/gi,
    ([, which, unit]) => {
      const offset = UNIT_OFFSETS[(which ?? '').toLowerCase()] ?? 0
      if (unit === 'year') return { yearOffset: offset }
      return unit === 'month' ? { monthOffset: offset } : { weekOffset: offset }
    },
  ),
  points(
    'en-date-year',
    'in 2024',
    /(?<=\b(?:in|since|of|by)\s)((?:19|20)\d\d)\b/g,
    ([, year]) => ({ year: Number(year) }),
  ),
]

const FUTURE = /\b(?:will|shall|to be|plans?|planned|expected|scheduled|due|by)\b/
const LONGEST = 200

/** A verb of the future in the sentence puts its dates ahead. */
export function dateSignal(text: string, { end, start }: Stretch): DateSignal {
  const before =
    text
      .slice(Math.max(0, start - LONGEST), start)
      .split(/[.!?]\s/)
      .at(-1) ?? ''
  const after = text.slice(end, end + LONGEST).split(/[.!?](?:\s|$)/)[0] ?? ''
  return FUTURE.test(before + after) ? 'future' : 'none'
}
