import { dayNumber, isRealDay, weekdayOf } from './calendar.js'
import { type LunarMonth, lunarToDay } from './lunar.js'
import { solarTermDay } from './solarTerms.js'

/** A day that comes once a year, by the rule that sets it. */
export type Feast =
  /** A day of the Chinese calendar; `shift` in days, and in years where it falls in the next common year. */
  | { kind: 'lunar'; day: number; month: LunarMonth; shift?: number; yearShift?: number }
  /** The n-th weekday (1 Monday … 7 Sunday) of a month; −1 the last. */
  | { kind: 'nth'; month: number; nth: number; weekday: number }
  | { kind: 'solar'; day: number; month: number }
  /** One of the 24 solar terms, 0 小寒 … 23 冬至; `shift` in days. */
  | { kind: 'term'; shift?: number; term: number }
  /** Days from Easter Sunday. */
  | { kind: 'easter'; shift: number }

/** Day number of a feast in a year; null when that year does not have it or no table reaches it. */
export function feastDay(feast: Feast, year: number): null | number {
  switch (feast.kind) {
    case 'easter':
      return easter(year) + feast.shift
    case 'lunar': {
      const day = lunarToDay(year + (feast.yearShift ?? 0), feast.month, feast.day)
      return day === null ? null : day + (feast.shift ?? 0)
    }
    case 'nth':
      return nthWeekday(year, feast)
    case 'solar':
      return isRealDay(year, feast.month, feast.day)
        ? dayNumber(year, feast.month, feast.day)
        : null
    case 'term': {
      const day = solarTermDay(year, feast.term)
      return day === null ? null : day + (feast.shift ?? 0)
    }
  }
}

function nthWeekday(year: number, { month, nth, weekday }: Extract<Feast, { kind: 'nth' }>) {
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 0)
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

/** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = century - Math.floor(century / 4)
  const drift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + skipped - drift + 15) % 30
  const quarter = Math.floor((year % 100) / 4)
  const toSunday = (32 + 2 * (century % 4) + 2 * quarter - epact - (year % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return dayNumber(year, 3, 22 + epact + toSunday - 7 * correction)
}
