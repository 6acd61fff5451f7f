import type { DateMention, Where } from '../../../documents/item.js'
import { dayNumber, dayOf, longestMonth } from './calendar.js'

/** A day as a text gives it: what it leaves out is null. */
export type SaidDay = {
  day: number
  month: null | number
  /** Place of its figures in the text. */
  start: number
  /** Full, or counted from the year of the issue: 去年 is -1. */
  year: null | number | { fromIssue: number }
}

/** What a day that leaves out its month or its year is read by. */
export type Surroundings = {
  dates: readonly DateMention[]
  issueDate: string
  text: string
  where: Where
}

/** Days from the issue within which a day without a year may lie on either side of it. */
const NEAR = 120
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g

/**
 * The days that may be meant, as day numbers, the likeliest first: one alone where the year is stated; without a year those
 * about as near to the issue, and those of the years that the text names. A reading's own year will not do: it takes the year
 * in which the weekday fits.
 */
export function daysMeant(said: SaidDay, around: Surroundings): number[] {
  const { day, month, year } = said
  if (month === null) return daysOfMention(said, around)
  if (month < 1 || month > 12 || day < 1 || day > longestMonth(month)) return []
  const own = Number(around.issueDate.slice(0, 4))
  if (year !== null)
    return [dayNumber(typeof year === 'number' ? year : own + year.fromIssue, month, day)]
  const issue = dayOf(around.issueDate)
  const byDistance = [own - 1, own, own + 1]
    .map((of) => dayNumber(of, month, day))
    .sort((a, b) => Math.abs(a - issue) - Math.abs(b - issue))
  const near = byDistance.filter((of) => Math.abs(of - issue) <= NEAR)
  return [
    ...(near.length > 0 ? near : byDistance.slice(0, 2)),
    ...ofNamedYears(said, month, around),
  ]
}

/** The same day in the years that the text has named before it. */
const ofNamedYears = ({ day, start }: SaidDay, month: number, { text }: Surroundings): number[] =>
  (text.slice(0, start).match(YEARS) ?? []).map((year) => dayNumber(Number(year), month, day))

/** 10日 of 3月8日至10日: the end of the date in which it stands. */
function daysOfMention({ day, start }: SaidDay, { dates, where }: Surroundings): number[] {
  const mention = dates.find(
    (date) => date.where === where && date.start <= start && start < date.end,
  )
  return [mention?.to, mention?.from]
    .filter((of) => typeof of === 'string' && Number(of.slice(8, 10)) === day)
    .map((of) => dayOf(String(of)))
}
