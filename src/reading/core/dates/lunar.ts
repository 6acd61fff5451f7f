import { dayNumber } from './calendar.js'
import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from './lunarYears.js'

/** A month of the Chinese calendar; `isLeap` for the second of two of one number. */
export type LunarMonth = { isLeap?: true; month: number }

/** New Year of the first year in the table. */
const FIRST_DAY = dayNumber(1900, 1, 31)

/** A year's bits, and the day number on which it begins. */
type LunarYear = { bits: number; leap: number; start: number }

let years: null | readonly LunarYear[] = null

/** The table counted out: 200 small sums, made once when a lunar date is first met. */
function allYears(): readonly LunarYear[] {
  if (years) return years
  let start = FIRST_DAY
  years = LUNAR_YEARS.flatMap((line) => line.split(' ')).map((text) => {
    const packed = Number.parseInt(text, 16)
    const year = { bits: packed & 0x1fff, leap: packed >> 13, start }
    for (let at = 0; at < monthsIn(year); at++) start += daysIn(year, at)
    return year
  })
  return years
}

const monthsIn = ({ leap }: LunarYear) => (leap === 0 ? 12 : 13)
const daysIn = ({ bits }: LunarYear, at: number) => 29 + ((bits >> at) & 1)

/**
 * First and last day of a month of the Chinese calendar as day numbers; null when the year (1900 to 2100)
 * has no such month.
 */
export function lunarMonthDays(
  year: number,
  { isLeap, month }: LunarMonth,
): null | { from: number; to: number } {
  const found = allYears()[year - FIRST_LUNAR_YEAR]
  if (!found || month < 1 || month > 12 || (isLeap && found.leap !== month)) return null
  const isBehindLeap = isLeap || (found.leap !== 0 && month > found.leap)
  const place = isBehindLeap ? month : month - 1
  let from = found.start
  for (let at = 0; at < place; at++) from += daysIn(found, at)
  return { from, to: from + daysIn(found, place) - 1 }
}

/** Day number of a day of the Chinese calendar, or null when that month has no such day. */
export function lunarToDay(year: number, month: LunarMonth, day: number): null | number {
  const days = lunarMonthDays(year, month)
  if (!days || day < 1 || days.from + day - 1 > days.to) return null
  return days.from + day - 1
}
