import { type DateAnchors } from './anchors.js'
import { addMonths, isoDay, partsOfDayNumber } from './calendar.js'
import { type Amount, type CountedUnit } from './expression.js'
import { dayPeriod, monthPeriod, type Period, weekPeriod, yearPeriod } from './period.js'

const MONTHS: Partial<Record<CountedUnit, number>> = { month: 1, quarter: 3, year: 12 }
const DAYS: Partial<Record<CountedUnit, number>> = { day: 1, week: 7 }
const MINUTES: Partial<Record<CountedUnit, number>> = { hour: 60, minute: 1, second: 1 / 60 }
const MINUTES_PER_DAY = 1440

/** Whether a length is counted in hours or less, so that a day alone is no place to count from. */
export const isByTheClock = (amounts: readonly Amount[]): boolean =>
  amounts.some(({ unit }) => MINUTES[unit] !== undefined)

/** Day number that lies the given lengths from a day; parts of a month count as thirtieths. */
export function dayAway(day: number, amounts: readonly Amount[]): number {
  const months = amounts.reduce((sum, { count, unit }) => sum + count * (MONTHS[unit] ?? 0), 0)
  const days = amounts.reduce((sum, { count, unit }) => sum + count * (DAYS[unit] ?? 0), 0)
  const whole = Math.trunc(months)
  return addMonths(day, whole) + Math.floor((months - whole) * 30 + days)
}

/** Day and minute of it that lie the given lengths from the issue's moment; null where its hour is not known. */
export function momentAway(
  { issue, minute }: DateAnchors,
  amounts: readonly Amount[],
): null | { day: number; minute: number } {
  if (minute === null) return null
  const minutes = amounts.reduce((sum, { count, unit }) => sum + count * (MINUTES[unit] ?? 0), 0)
  const total = dayAway(issue, amounts) * MINUTES_PER_DAY + minute + Math.trunc(minutes)
  const day = Math.floor(total / MINUTES_PER_DAY)
  return { day, minute: total - day * MINUTES_PER_DAY }
}

/** What lies the given lengths away, as coarse as it was said: in seven years a year, in two days a day. */
export function periodAway(day: number, amounts: readonly Amount[]): Period {
  const there = dayAway(day, amounts)
  const { month, year } = partsOfDayNumber(there)
  const units = new Set(amounts.map(({ unit }) => unit))
  const isWhole = amounts.every(({ count }) => Number.isInteger(count))
  const isPart = amounts.every(({ count, unit }) => unit === 'month' && Math.abs(count) < 1)
  if (isPart || units.has('day') || (units.has('week') && !isWhole)) return dayPeriod(there)
  if (units.has('week')) return weekPeriod(there)
  if (units.has('month') || units.has('quarter') || !isWhole) return monthPeriod(year, month)
  return yearPeriod(year)
}

const twoFigures = (number: number): string => String(number).padStart(2, '0')

/** YYYY-MM-DDThh:mm */
export const isoMoment = (day: number, minute: number): string =>
  `${isoDay(day)}T${twoFigures(Math.floor(minute / 60))}:${twoFigures(minute % 60)}`

const CODES: Record<CountedUnit, string> = {
  day: 'D',
  hour: 'H',
  minute: 'M',
  month: 'M',
  quarter: 'Q',
  second: 'S',
  week: 'W',
  year: 'Y',
}

/** ISO 8601 of a length: P1Y6M, PT2H. */
export function isoLength(amounts: readonly Amount[]): string {
  const write = (of: readonly Amount[]) =>
    of.map(({ count, unit }) => (unit === 'quarter' ? `${count * 3}M` : `${count}${CODES[unit]}`))
  const isTime = ({ unit }: Amount) => MINUTES[unit] !== undefined
  const days = write(amounts.filter((amount) => !isTime(amount))).join('')
  const hours = write(amounts.filter(isTime)).join('')
  return `P${days}${hours && `T${hours}`}`
}
