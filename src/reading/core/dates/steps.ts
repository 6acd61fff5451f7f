import { addMonths, partsOfDayNumber, weekdayOf } from './calendar.js'
import { type CountedUnit, type Edge, type Step } from './expression.js'
import {
  dayPeriod,
  monthPeriod,
  monthsPeriod,
  monthStretch,
  type Period,
  stretchPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js'

/** One turn further into a period; null where it has no such part. */
export function stepInto(period: Period, step: Step): null | Period {
  switch (step.kind) {
    case 'count':
      return fewOf(period, step.unit, step.count)
    case 'edge':
      return edgeOf(period, step.edge)
    case 'half':
      return halfOf(period, step.half)
    case 'nth':
      return within(period, partOf(period, step.unit, step.nth))
    case 'weekday':
      return within(period, weekdayIn(period, step.weekday, step.nth))
  }
}

/** A part may run over the end of its unit, as a last week does, but begins inside. */
const within = (period: Period, part: null | Period): null | Period =>
  part && part.from >= period.from && part.from <= period.to ? part : null

const MONTHS_IN: Partial<Record<CountedUnit, number>> = { month: 1, quarter: 3, year: 12 }

/** The n-th unit of a period, from its end where n is below nothing; the first week is the first Monday's. */
function partOf(period: Period, unit: CountedUnit, nth: number): null | Period {
  if (unit === 'day') return dayPeriod(nth > 0 ? period.from + nth - 1 : period.to + nth + 1)
  if (unit === 'week') return weekPeriod(mondayOf(period, nth))
  const months = MONTHS_IN[unit]
  if (months === undefined) return null
  const offset = nth > 0 ? (nth - 1) * months : monthsOf(period) + nth * months
  const { month, year } = partsOfDayNumber(addMonths(period.from, offset))
  if (unit === 'month') return monthPeriod(year, month)
  if (unit === 'quarter') return monthsPeriod(year, month, month + 2, 'quarter')
  return yearPeriod(year)
}

function mondayOf(period: Period, nth: number): number {
  const first = period.from + ((8 - weekdayOf(period.from)) % 7)
  const last = period.to - weekdayOf(period.to) + 1
  return nth > 0 ? first + (nth - 1) * 7 : last + (nth + 1) * 7
}

function monthsOf({ from, to }: Period): number {
  const [first, last] = [partsOfDayNumber(from), partsOfDayNumber(to)]
  return (last.year - first.year) * 12 + last.month - first.month + 1
}

function weekdayIn(period: Period, weekday: number, nth: number): Period {
  if (nth < 0) {
    const last = period.to - ((weekdayOf(period.to) - weekday + 7) % 7)
    return dayPeriod(last + (nth + 1) * 7)
  }
  const first = period.from + ((weekday - weekdayOf(period.from) + 7) % 7)
  return dayPeriod(first + (nth - 1) * 7)
}

/** The first or last few units of a period as one stretch. */
function fewOf(period: Period, unit: CountedUnit, count: number): null | Period {
  const first = within(period, partOf(period, unit, count > 0 ? 1 : count))
  const last = within(period, partOf(period, unit, count > 0 ? count : -1))
  if (!first || !last) return null
  if (unit === 'day' || unit === 'week') return stretchPeriod(first.from, last.to)
  const { month, year } = partsOfDayNumber(first.from)
  return monthStretch(year, month, month + monthsOf({ ...first, to: last.to }) - 1)
}

function halfOf(period: Period, half: 1 | 2): Period {
  const { from, to } = period
  if (period.unit === 'week') {
    return half === 1 ? stretchPeriod(from, from + 2) : stretchPeriod(from + 3, to)
  }
  const middle = period.unit === 'month' ? from + 14 : from + Math.floor((to - from) / 2)
  return half === 1 ? stretchPeriod(from, middle) : stretchPeriod(middle + 1, to)
}

/** 初 keeps the first month or ten days, 中 the middle third, 底 is the last day. */
export function edgeOf(period: Period, edge: Edge): Period {
  if (edge === 'end') return dayPeriod(period.to)
  const { month, year } = partsOfDayNumber(period.from)
  if (edge === 'middle') return middleOf(period)
  const start = monthPeriod(year, month)
  start.to = period.from + (period.unit === 'month' ? 9 : 30)
  return start
}

function middleOf(period: Period): Period {
  const { month, year } = partsOfDayNumber(period.from)
  if (period.unit === 'month') return stretchPeriod(period.from + 10, period.from + 19)
  if (period.unit === 'year') return monthStretch(year, 5, 8)
  return monthPeriod(year, month + 1)
}
