import { type DateExpression } from '../../../core/dates/expression.js'
import { NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from '../words/dates.js'
import { anyOf } from '../words/list.js'
import { sticky } from './atom.js'
import { COUNT, countOf, UNIT, WEEKDAY, weekdayOf } from './fragments.js'

const SET_UNITS: Record<string, string> = {
  afternoon: 'P1D',
  day: 'P1D',
  evening: 'P1D',
  month: 'P1M',
  morning: 'P1D',
  night: 'P1D',
  quarter: 'P3M',
  week: 'P1W',
  weekday: 'P1D',
  weekend: 'XXXX-WXX-WE',
  year: 'P1Y',
  ...Object.fromEntries(SEASONS.map((season) => [season, 'P1Y'])),
}
const SET_UNIT = `(?<unit>${anyOf(Object.keys(SET_UNITS))})\\b`
const plural = WEEKDAYS.map((day) => `${day.toLowerCase()}s`)
const value = (weekday: string | undefined): string => `XXXX-WXX-${weekdayOf(weekday)}`

/** Ways to say that something comes again; of each, the value by what its pattern caught. */
const WAYS: readonly {
  pattern: RegExp
  value: (groups: Record<string, string | undefined>) => string
}[] = [
  { pattern: sticky(`(?:every|each) ${WEEKDAY}`), value: ({ weekday }) => value(weekday) },
  {
    pattern: sticky(
      `the (?:${anyOf(Object.keys(ORDINALS))}|last) ${WEEKDAY} of (?:each|every|the) month\\b`,
    ),
    value: () => 'P1M',
  },
  { pattern: sticky(`${WEEKDAY.replace('\\b', 's\\b')}`), value: ({ weekday }) => value(weekday) },
  {
    pattern: sticky(`every ${COUNT} ${UNIT}`),
    value: ({ count, unit = '' }) => lengthOf(countOf(count), unit.toLowerCase()),
  },
  {
    pattern: sticky('every other (?<unit>day|week|month|year)\\b'),
    value: ({ unit = '' }) => lengthOf(2, unit.toLowerCase()),
  },
  {
    pattern: sticky(`(?:every|each) (?:single )?${SET_UNIT}`),
    value: ({ unit = '' }) => SET_UNITS[unit.toLowerCase()] ?? 'P1D',
  },
  {
    pattern: sticky(
      `(?:once|twice|(?:${COUNT}|several|a few) times) (?:an?|each|every|per) ${SET_UNIT}`,
    ),
    value: ({ unit = '' }) => SET_UNITS[unit.toLowerCase()] ?? 'P1D',
  },
]

/** ISO 8601 duration of a count of units. */
export function lengthOf(count: number, unit: string): string {
  if (unit === 'decade') return `P${count * 10}Y`
  if (unit === 'hour') return `PT${count}H`
  if (unit === 'minute') return `PT${count}M`
  return `P${count}${unit.charAt(0).toUpperCase()}`
}

/** Words that a set begins with. */
export const setWords: readonly string[] = [
  ...['every', 'each', 'the', 'once', 'twice', '#', 'several', 'a'],
  ...plural,
  ...Object.keys(NUMBERS),
]

/** Reads every Tuesday, twice a year, Mondays, the first Sunday of each month. */
export function readSet(text: string, start: number): DateExpression | null {
  for (const { pattern, value: valueOf } of WAYS) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    const end = start + match[0].length
    return { end, form: 'set', rule: 'en-date-set', start, value: valueOf(match.groups ?? {}) }
  }
  return null
}
