import { type DatePoint, type DateSignal } from './expression.js'
import { dayNumber, partsOfDayNumber, weekStart } from './calendar.js'
import { lunarToDay } from './lunar.js'
import {
  dayPeriod,
  edgeOf,
  monthPeriod,
  monthsPeriod,
  type Period,
  realDayPeriod,
  thirdPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js'

/** What a point is counted from. All days are day numbers. */
export type DateAnchors = {
  /** The paper's date. */
  issue: number
  /** The last day named before, for 当日 and for a bare 15日; null when none. */
  previous: null | number
  signal: DateSignal
  /** The story's own date: its dateline, or the issue date where it has none. */
  story: number
}

/**
 * Fills in what a point leaves out and gives the stretch of days it means; null when there is no such day.
 * Month and day without a year: the nearest past one to the issue date, with a future verb the next one.
 */
export function resolvePoint(point: DatePoint, anchors: DateAnchors): null | Period {
  const period = bareUnit(point, anchors)
  return period && point.edge ? edgeOf(period, point.edge) : period
}

function bareUnit(point: DatePoint, anchors: DateAnchors): null | Period {
  if (point.sameDay !== undefined) {
    return dayPeriod((anchors.previous ?? anchors.story) + point.sameDay)
  }
  if (point.dayOffset !== undefined) return dayPeriod(anchors.issue + point.dayOffset)
  if (point.weekOffset !== undefined || point.weekday !== undefined) return week(point, anchors)
  if (point.lunar) return lunarDay(point, anchors)
  if (point.month !== undefined || point.monthOffset !== undefined) return month(point, anchors)
  if (point.day !== undefined) return dayAlone(point.day, anchors)
  return yearOrPart(point, anchors)
}

function week(point: DatePoint, anchors: DateAnchors): Period {
  const base = anchors.story
  if (point.weekOffset !== undefined) {
    const monday = weekStart(base) + 7 * point.weekOffset
    if (point.isWeekend) return weekendPeriod(monday)
    return point.weekday === undefined ? weekPeriod(monday) : dayPeriod(monday + point.weekday - 1)
  }
  const day = weekStart(base) + (point.weekday ?? 1) - 1
  if (anchors.signal === 'future') return dayPeriod(day < base ? day + 7 : day)
  return dayPeriod(day > base ? day - 7 : day)
}

/** The year said, in digits or by 今年 and the like; null when none is said. */
function saidYear(point: DatePoint, anchors: DateAnchors): null | number {
  if (point.year !== undefined) return point.year
  if (point.yearOffset === undefined) return null
  return partsOfDayNumber(anchors.story).year + point.yearOffset
}

/** Makes the period in the year said, or in the year that the signal points to. */
function inYear(
  point: DatePoint,
  anchors: DateAnchors,
  make: (year: number) => null | Period,
): null | Period {
  const said = saidYear(point, anchors)
  if (said !== null) return make(said)
  const { year } = partsOfDayNumber(anchors.issue)
  const past = [year + 1, year, year - 1, year - 2, year - 3, year - 4]
  if (anchors.signal === 'near') return nearest([year - 1, year, year + 1].map(make), anchors.story)
  const order = anchors.signal === 'future' ? past.toReversed() : past
  const fits = (period: null | Period): boolean =>
    period !== null &&
    (anchors.signal === 'future' ? period.to >= anchors.story : period.from <= anchors.issue)
  for (const candidate of order) {
    const period = make(candidate)
    if (fits(period)) return period
  }
  return null
}

/** The period that begins least far from a day, in either direction. */
function nearest(periods: (null | Period)[], day: number): null | Period {
  const real = periods.filter((period) => period !== null)
  const far = (period: Period) => Math.abs(period.from - day)
  return real.toSorted((a, b) => far(a) - far(b))[0] ?? null
}

function month(point: DatePoint, anchors: DateAnchors): null | Period {
  const make = (year: number, number: number): null | Period => {
    if (point.day !== undefined) return realDayPeriod(year, number, point.day)
    if (point.third !== undefined) return thirdPeriod(year, number, point.third)
    return monthPeriod(year, number)
  }
  if (point.monthOffset === undefined) {
    return inYear(point, anchors, (year) => make(year, point.month ?? 1))
  }
  const { month: now, year } = partsOfDayNumber(anchors.story)
  const first = partsOfDayNumber(dayNumber(year, now + point.monthOffset, 1))
  return make(first.year, first.month)
}

/** 15日 alone stands in the month of the day named before it; a past one never after the issue date. */
function dayAlone(day: number, anchors: DateAnchors): null | Period {
  const base = partsOfDayNumber(anchors.previous ?? anchors.story)
  const here = realDayPeriod(base.year, base.month, day)
  if (anchors.signal === 'future' || !here || here.from <= anchors.issue) return here
  const before = partsOfDayNumber(dayNumber(base.year, base.month, 1) - 1)
  return realDayPeriod(before.year, before.month, day)
}

function yearOrPart(point: DatePoint, anchors: DateAnchors): null | Period {
  const { half, quarter, quarterOffset } = point
  if (quarterOffset !== undefined) return quarterFrom(anchors.story, quarterOffset)
  if (half === undefined && quarter === undefined) {
    const year = saidYear(point, anchors)
    return year === null ? null : yearPeriod(year)
  }
  const make = (year: number) =>
    half === undefined
      ? monthsPeriod(year, (quarter ?? 1) * 3 - 2, (quarter ?? 1) * 3, 'quarter')
      : monthsPeriod(year, half * 6 - 5, half * 6, 'half')
  if (saidYear(point, anchors) !== null || anchors.signal !== 'none') {
    return inYear(point, anchors, make)
  }
  const { year: now } = partsOfDayNumber(anchors.story)
  return half === undefined ? closest([now - 1, now, now + 1].map(make), anchors.story) : make(now)
}

/** The period that holds the day or, where none does, has an end nearest to it. */
function closest(periods: readonly Period[], day: number): null | Period {
  const far = ({ from, to }: Period) => Math.max(0, from - day, day - to)
  return periods.toSorted((a, b) => far(a) - far(b))[0] ?? null
}

function quarterFrom(story: number, offset: number): Period {
  const { month: now, year } = partsOfDayNumber(story)
  const first = partsOfDayNumber(dayNumber(year, Math.ceil(now / 3) * 3 - 2 + offset * 3, 1))
  return monthsPeriod(first.year, first.month, first.month + 2, 'quarter')
}

function lunarDay(point: DatePoint, anchors: DateAnchors): null | Period {
  const { day, month: number } = point.lunar ?? { day: 1, month: 1 }
  const signal = anchors.signal === 'none' ? 'near' : anchors.signal
  return inYear(point, { ...anchors, signal }, (year) => {
    const found = lunarToDay(year, number, day)
    return found === null ? null : dayPeriod(found)
  })
}
