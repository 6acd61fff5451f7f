import { dayNumber } from './calendar.js'
import { EARLIEST_TERMS, FIRST_LUNAR_YEAR, SOLAR_TERMS } from './lunarYears.js'

const YEARS_IN_A_LINE = 5
/** A number of 24 times two bits is too wide for bit operators: it is read in two halves of 12 terms. */
const HALF = 12

/**
 * Day number of a solar term in a year of the common calendar; null outside 1900 to 2100.
 * @param term 0 小寒 in early January … 23 冬至 in December.
 */
export function solarTermDay(year: number, term: number): null | number {
  const earliest = EARLIEST_TERMS[term]
  const place = year - FIRST_LUNAR_YEAR
  const line = SOLAR_TERMS[Math.floor(place / YEARS_IN_A_LINE)]
  const packed = line?.split(' ')[place % YEARS_IN_A_LINE]
  if (earliest === undefined || packed === undefined) return null
  const half = term < HALF ? packed.slice(-6) : packed.slice(0, -6)
  const later = (Number.parseInt(half, 16) >> ((term % HALF) * 2)) & 3
  return dayNumber(year, Math.floor(term / 2) + 1, earliest + later)
}
