import {
  MONTHS,
  NAMED_HOURS,
  NUMBERS,
  ORDINALS,
  PART_WORDS,
  SHORT_MONTHS,
  WEEKDAYS,
} from '../words/dates.js'
import { anyOf } from '../words/list.js'
import { type DatePoint } from '../../../core/dates/expression.js'
import { type PartOfDay } from '../../../../documents/item.js'

/** Sources that patterns are put together from. */
export const MONTH = `(?<month>(?:${anyOf(MONTHS)})\\b|(?:${anyOf(Object.keys(SHORT_MONTHS))})(?:\\.|\\b))`
export const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d,]*\\d|[-–]\\d{3})'
export const DAY =
  '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%$]|,\\d{3}| ?[ap]\\.?m\\b)'
export const WEEKDAY = `(?<weekday>${anyOf(WEEKDAYS)})\\b`
export const PART = `(?<part>${anyOf(Object.keys(PART_WORDS))})\\b`
export const COUNT = `(?<count>\\d{1,3}|${anyOf(Object.keys(NUMBERS))})(?![\\d,.-]*\\d)`
export const UNIT = '(?<unit>day|week|month|year|decade|hour|minute)s?\\b'
export const CLOCK = `(?:(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\\d))?(?: (?=[ap]))?(?<half>[ap])(?:\\.m\\.?|m\\b)|(?<named>${anyOf(Object.keys(NAMED_HOURS))})\\b)`

const monthKeys = (name: string): string => name.replace('.', '')

/** Number of the month in words, with a capital as months are written; 0 where it is none. */
export function monthOf(name = ''): number {
  if (name.charAt(0) !== name.charAt(0).toUpperCase()) return 0
  const plain = monthKeys(name)
  const said = plain.charAt(0) + plain.slice(1).toLowerCase()
  return SHORT_MONTHS[said] ?? MONTHS.indexOf(said) + 1
}

/** 1 Monday … 7 Sunday; 0 where it is none. */
export const weekdayOf = (name = ''): number =>
  WEEKDAYS.indexOf(name.charAt(0) + name.slice(1).toLowerCase()) + 1

/** The number that figures or words give. */
export const countOf = (said = ''): number => NUMBERS[said.toLowerCase()] ?? Number(said)

/** The place in a row that a word gives. */
export const ordinalOf = (said = ''): number | undefined => ORDINALS[said.toLowerCase()]

/** A point of a month with what else is said of it. */
export function datePoint(month: number, day?: string, year?: string): DatePoint | null {
  if (month === 0) return null
  return {
    ...(day !== undefined && { day: Number(day) }),
    month,
    ...(year !== undefined && { year: Number(year) }),
  }
}

/** The point with the part of the day that the word names. */
export function withPart(point: DatePoint, word: string | undefined): DatePoint {
  const part = PART_WORDS[(word ?? '').toLowerCase()]
  return part ? { ...point, part } : point
}

/** Part of the day that an hour of 0–23 falls in. */
export function partOfHour(hour: number): PartOfDay {
  if (hour < 5 || hour >= 21) return 'night'
  if (hour < 12) return 'morning'
  return hour < 17 ? 'afternoon' : 'evening'
}
