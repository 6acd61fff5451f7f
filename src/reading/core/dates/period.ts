import { dayNumber, isoDay, isoMonth, isoWeek, isRealDay, monthEnd, weekStart } from './calendar.js'

/** A resolved stretch of days with its EDTF and TIMEX3 values. */
export type Period = {
  from: number
  timex: null | string
  to: number
  unit: 'day' | 'half' | 'month' | 'quarter' | 'stretch' | 'third' | 'week' | 'year'
  /** EDTF. */
  value: string
}

/** A whole year. */
export function yearPeriod(year: number): Period {
  const value = String(year).padStart(4, '0')
  return {
    from: dayNumber(year, 1, 1),
    timex: value,
    to: dayNumber(year, 12, 31),
    unit: 'year',
    value,
  }
}

/** A whole month; `month` may overflow 1–12. */
export function monthPeriod(year: number, month: number): Period {
  const value = isoMonth(year, month)
  return {
    from: dayNumber(year, month, 1),
    timex: value,
    to: monthEnd(year, month),
    unit: 'month',
    value,
  }
}

/** One day, by its day number. */
export function dayPeriod(day: number): Period {
  const value = isoDay(day)
  return { from: day, timex: value, to: day, unit: 'day', value }
}

/** The day, or null when the month has no such day. */
export const realDayPeriod = (year: number, month: number, day: number): null | Period =>
  isRealDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null

/** Months `first` to `last` of a year, as a month range: quarters and halves (gold rule for quarters). */
export function monthsPeriod(
  year: number,
  first: number,
  last: number,
  unit: 'half' | 'quarter',
): Period {
  const tag = unit === 'half' ? `H${last / 6}` : `Q${last / 3}`
  return {
    from: dayNumber(year, first, 1),
    timex: `${year}-${tag}`,
    to: monthEnd(year, last),
    unit,
    value: `${isoMonth(year, first)}/${isoMonth(year, last)}`,
  }
}

/** The week, Monday to Sunday, that holds a day. */
export function weekPeriod(day: number): Period {
  const from = weekStart(day)
  return {
    from,
    timex: isoWeek(from),
    to: from + 6,
    unit: 'week',
    value: `${isoDay(from)}/${isoDay(from + 6)}`,
  }
}

/** Saturday and Sunday of the week that starts on the given Monday. */
export function weekendPeriod(monday: number): Period {
  const [from, to] = [monday + 5, monday + 6]
  const timex = `${isoWeek(monday)}-WE`
  return { from, timex, to, unit: 'week', value: `${isoDay(from)}/${isoDay(to)}` }
}

/** Ten days of a month: 1 the first, 2 the second, 3 what is left. */
export function thirdPeriod(year: number, month: number, third: number): Period {
  const from = dayNumber(year, month, third * 10 - 9)
  const to = third === 3 ? monthEnd(year, month) : from + 9
  return { from, timex: null, to, unit: 'third', value: `${isoDay(from)}/${isoDay(to)}` }
}

/** Days from one to another, written as days. */
export const stretchPeriod = (from: number, to: number): Period => ({
  from,
  timex: null,
  to,
  unit: 'stretch',
  value: `${isoDay(from)}/${isoDay(to)}`,
})

/** Months from one to another of any year; both may overflow 1–12. */
export const monthStretch = (year: number, first: number, last: number): Period => ({
  from: dayNumber(year, first, 1),
  timex: null,
  to: monthEnd(year, last),
  unit: 'stretch',
  value: `${isoMonth(year, first)}/${isoMonth(year, last)}`,
})
