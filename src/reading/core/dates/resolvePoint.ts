import { type DateAnchors, withSignal } from './anchors.js'
import { isByTheClock, momentAway, periodAway } from './awayFrom.js'
import { dayNumber, partsOfDayNumber, weekStart } from './calendar.js'
import { inYear, saidYear } from './chooseYear.js'
import { type DatePoint, type DateSignal } from './expression.js'
import { isNamed, namedInYear } from './namedPeriods.js'
import {
  dayPeriod,
  monthPeriod,
  monthsPeriod,
  type Period,
  realDayPeriod,
  thirdPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.js'
import { edgeOf, stepInto } from './steps.js'
import { saysOnly } from './emptyPoint.js'

export type { DateAnchors } from './anchors.js'

/**
 * Fills in what a point leaves out and gives the stretch of days it means; null when there is no such day.
 * Month and day without a year: the nearest past one to the issue date, with a future verb the next one.
 */
export function resolvePoint(point: DatePoint, anchors: DateAnchors): null | Period {
  const unit = bareUnit(point, anchors)
  const period = unit && point.edge ? edgeOf(unit, point.edge) : unit
  return point.steps
    ? point.steps.reduce((inside, step) => inside && stepInto(inside, step), period)
    : period
}

function bareUnit(point: DatePoint, anchors: DateAnchors): null | Period {
  if (point.away) return away(point.away, anchors)
  if (point.sameDay !== undefined) {
    return dayPeriod((anchors.previousPast ?? anchors.story) + point.sameDay)
  }
  if (point.dayOffset !== undefined) return dayPeriod(anchors.issue + point.dayOffset)
  if (point.weekOffset !== undefined || point.weekday !== undefined) return week(point, anchors)
  if (isNamed(point)) {
    return inYear(point, withSignal(anchors, nearIfNone(anchors.signal)), namedInYear)
  }
  if (point.month !== undefined || point.monthOffset !== undefined) return month(point, anchors)
  if (point.day !== undefined) return dayAlone(point.day, anchors)
  if (point.steps && isStepsAlone(point)) return yearOfSteps(point, anchors)
  return yearOrPart(point, anchors)
}

/** What has a name is as often to come as gone by. */
const nearIfNone = (signal: DateSignal): DateSignal => (signal === 'none' ? 'near' : signal)

function away(amounts: NonNullable<DatePoint['away']>, anchors: DateAnchors): null | Period {
  if (!isByTheClock(amounts)) return periodAway(anchors.story, amounts)
  const moment = momentAway(anchors, amounts)
  return moment && dayPeriod(moment.day)
}

function week(point: DatePoint, anchors: DateAnchors): Period {
  const isLast = point.weekday !== undefined && (point.weekOffset ?? 0) < 0
  const base = isLast ? anchors.issue : anchors.story
  if (point.weekOffset !== undefined) {
    const monday = weekStart(base) + 7 * point.weekOffset
    if (point.isWeekend) return weekendPeriod(monday)
    return point.weekday === undefined ? weekPeriod(monday) : dayPeriod(monday + point.weekday - 1)
  }
  const day = weekStart(base) + (point.weekday ?? 1) - 1
  if (anchors.signal === 'future') return dayPeriod(day < base ? day + 7 : day)
  // 周五 without more is that of the running week.
  return dayPeriod(anchors.signal === 'past' && day > base ? day - 7 : day)
}

function month(point: DatePoint, anchors: DateAnchors): null | Period {
  if (point.monthOffset === undefined) return inYear(point, anchors, monthInYear)
  const { month: now, year } = partsOfDayNumber(anchors.story)
  const first = partsOfDayNumber(dayNumber(year, now + point.monthOffset, 1))
  return inMonth(point, first.year, first.month)
}

const monthInYear = (point: DatePoint, year: number): null | Period =>
  inMonth(point, year, point.month ?? 1)

/** The day or the ten days of a month that a point names, else the whole month. */
function inMonth({ day, third }: DatePoint, year: number, month: number): null | Period {
  if (day !== undefined) return realDayPeriod(year, month, day)
  return third === undefined ? monthPeriod(year, month) : thirdPeriod(year, month, third)
}

const A_WEEK = 7

/** 15日 alone stands in the month of the day named before it; a past one never after the issue date. */
function dayAlone(day: number, anchors: DateAnchors): null | Period {
  const base = partsOfDayNumber(anchors.previous ?? anchors.story)
  const here = realDayPeriod(base.year, base.month, day)
  if (anchors.signal === 'near') return nearestDay(base, day, anchors.previous ?? anchors.story)
  const latest = anchors.issue + (anchors.signal === 'none' ? A_WEEK : 0)
  if (anchors.signal === 'future' || (here && here.from <= latest)) return here
  const before = partsOfDayNumber(dayNumber(base.year, base.month, 1) - 1)
  return realDayPeriod(before.year, before.month, day) ?? here
}

/** 21日起: of the months around the one with the day nearest to the last one named. */
function nearestDay(base: { month: number; year: number }, day: number, to: number) {
  const months = [-1, 0, 1].map((by) => partsOfDayNumber(dayNumber(base.year, base.month + by, 1)))
  const days = months.map(({ month, year }) => realDayPeriod(year, month, day))
  return closest(
    days.filter((period) => period !== null),
    to,
  )
}

function yearOrPart(point: DatePoint, anchors: DateAnchors): null | Period {
  const { half, halfOffset, quarter, quarterOffset } = point
  if (quarterOffset !== undefined) return monthsFrom(anchors.story, quarterOffset, 3)
  if (halfOffset !== undefined) return monthsFrom(anchors.story, halfOffset, 6)
  if (half === undefined && quarter === undefined) {
    const year = saidYear(point, anchors)
    return year === null ? null : yearPeriod(year)
  }
  const said = saidYear(point, anchors)
  if (said !== null) return partInYear(point, said)
  const { year: now } = partsOfDayNumber(anchors.story)
  // 上半年 said in autumn is not the next one, whatever verb stands beside it.
  if (half !== undefined)
    return anchors.signal === 'past'
      ? inYear(point, anchors, partInYear)
      : halfFrom(point, now, anchors)
  if (anchors.signal !== 'none') return inYear(point, anchors, partInYear)
  const around = [now - 1, now, now + 1].map((year) => partInYear(point, year))
  return closest(around, anchors.story)
}

/** A half year of the running year, or of the next one where that has just been named: 2026年2月底前…，上半年…. */
const halfFrom = (point: DatePoint, now: number, { previousYear, signal }: DateAnchors): Period =>
  partInYear(point, signal === 'future' && previousYear === now + 1 ? now + 1 : now)

const partInYear = ({ half, quarter = 1 }: DatePoint, year: number): Period =>
  half === undefined
    ? monthsPeriod(year, quarter * 3 - 2, quarter * 3, 'quarter')
    : monthsPeriod(year, half * 6 - 5, half * 6, 'half')

const STEPS = ['steps'] as const
const isStepsAlone = (point: DatePoint): boolean => saysOnly(point, STEPS)

/** 前三季度 is of the year in which these are over, unless they are spoken of as to come. */
function yearOfSteps({ steps = [] }: DatePoint, anchors: DateAnchors): Period {
  const { month, year } = partsOfDayNumber(anchors.issue)
  const now = yearPeriod(year)
  const end = steps.reduce<null | Period>((period, step) => period && stepInto(period, step), now)
  const isOver = end !== null && end.to <= monthPeriod(year, month).to
  return isOver || anchors.signal === 'future' ? now : yearPeriod(year - 1)
}

/** The period that holds the day or, where none does, has an end nearest to it. */
function closest(periods: readonly Period[], day: number): null | Period {
  const far = ({ from, to }: Period) => Math.max(0, from - day, day - to)
  return periods.toSorted((a, b) => far(a) - far(b))[0] ?? null
}

/** The quarter (3 months) or half year (6) so many away from the running one. */
function monthsFrom(story: number, offset: number, length: 3 | 6): Period {
  const { month: now, year } = partsOfDayNumber(story)
  const start = (Math.ceil(now / length) - 1 + offset) * length + 1
  const { month: first, year: of } = partsOfDayNumber(dayNumber(year, start, 1))
  return monthsPeriod(of, first, first + length - 1, length === 3 ? 'quarter' : 'half')
}
