import { type DateAnchors, withPrevious } from './anchors.js'
import { dayNumber, isoMonth, monthEnd, partsOfDayNumber, weekdayOf } from './calendar.js'
import { clockOn, hourInPart, isClockAlone, minutesOf } from './clock.js'
import { saidYear } from './chooseYear.js'
import { copyOf, emptyPoint } from './emptyPoint.js'
import { type DatePoint } from './expression.js'
import { dayPeriod, type Period } from './period.js'
import { firstPart, lastPart } from './resolveBound.js'
import { dayless, type Resolved } from './resolved.js'
import { resolvePoint } from './resolvePoint.js'

/**
 * A range of two points; each takes from the other what it leaves out.
 * @param day The day named before in the sentence, for hours alone.
 */
export function resolveRange(
  from: DatePoint,
  to: DatePoint,
  anchors: DateAnchors,
  day: null | number,
): Resolved {
  const anchor = from.year === undefined ? 'issue' : 'stated'
  const start = startOf(from, to, anchors, day)
  if (start === 'no-day') {
    return dayless({ anchor, tier: 'vague', timex: null, type: 'time', value: null })
  }
  const end = start && lastOf(to, from, start, anchors)
  if (!end) return dayless({ anchor, tier: 'core', timex: null, type: 'range', value: null })
  const hours = lastHour(from, to)
  const lastDay = hours && isClockAlone(to) ? start.from + hours.days : end.to
  const first = from.clock ? clockOn(start.from, from.clock) : firstPart(start)
  const value = `${first}/${hours ? clockOn(lastDay, hours) : endText(to, end)}`
  return {
    anchor,
    from: start.from,
    period: end.unit === 'day' ? end : null,
    tier: 'core',
    timex: null,
    to: lastDay,
    type: 'range',
    value,
  }
}

/** The end of a range, a year on where it would lie before the start; null where no year helps. */
function lastOf(
  to: DatePoint,
  from: DatePoint,
  start: Period,
  anchors: DateAnchors,
): null | Period {
  const end = endOf(to, from, start, anchors)
  const last = end && end.to < start.from && saysNoYear(to) ? aYearOn(end) : end
  return last && last.to >= start.from ? last : null
}

/** Hours alone are of the day named before, or of the issue's where the range ends on a day of its own. */
function startOf(
  from: DatePoint,
  to: DatePoint,
  anchors: DateAnchors,
  day: null | number,
): 'no-day' | null | Period {
  // 周一至周五 without more is of the running week.
  if (isWeekdayAlone(from) && isWeekdayAlone(to)) {
    const ofThisWeek = copyOf(from)
    ofThisWeek.weekOffset = 0
    return resolvePoint(ofThisWeek, anchors)
  }
  if (!isClockAlone(from)) return resolvePoint(withYearOf(from, to, anchors), anchors)
  if (day !== null) return dayPeriod(day)
  return isClockAlone(to) ? 'no-day' : dayPeriod(anchors.issue)
}

/** 4月29日 before 至2023年5月3日 is of 2023, 12月29日 of the year before. */
function withYearOf(from: DatePoint, to: DatePoint, anchors: DateAnchors): DatePoint {
  if (isCount(from, to)) return withYear(from, yearOfCount(to.month ?? 1, anchors))
  const year = saidYear(to, anchors)
  if (year === null || from.month === undefined || !saysNoYear(from)) return from
  const isBefore = to.month !== undefined && from.month > to.month
  return withYear(from, isBefore ? year - 1 : year)
}

function withYear(point: DatePoint, year: number): DatePoint {
  const dated = copyOf(point)
  dated.year = year
  return dated
}

/** 1至5月: what is counted from the start of the year on. */
const isCount = (from: DatePoint, to: DatePoint): boolean =>
  from.month === 1 &&
  (from.day ?? to.day) === undefined &&
  to.month !== undefined &&
  saysNoYear(from) &&
  saysNoYear(to)

/** So many days after its end a count may still be reported as a forecast. */
const STILL_COUNTED = 100

/** The year whose count has reached its last month, unless that is long over and it is spoken of as to come. */
function yearOfCount(last: number, { issue, signal }: DateAnchors): number {
  const { month, year } = partsOfDayNumber(issue)
  const reached = last <= month ? year : year - 1
  const isOver = issue - monthEndDay(reached, last) > STILL_COUNTED
  return signal === 'future' && isOver ? reached + 1 : reached
}

const monthEndDay = (year: number, month: number): number =>
  dayNumber(year, month, monthEnd(year, month))

const isWeekdayAlone = ({ day, month, weekday, weekOffset }: DatePoint): boolean =>
  weekday !== undefined && weekOffset === undefined && month === undefined && day === undefined

function endOf(to: DatePoint, from: DatePoint, start: Period, anchors: DateAnchors): null | Period {
  if (isClockAlone(to)) return start
  if (to.weekday !== undefined && to.weekOffset === undefined) {
    return dayPeriod(start.from + ((to.weekday - weekdayOf(start.from) + 7) % 7))
  }
  return resolvePoint(completed(to, from, start), withPrevious(anchors, start.from))
}

const saysNoYear = ({ sameYear, year, yearOffset }: DatePoint): boolean =>
  year === undefined && yearOffset === undefined && sameYear === undefined

const isRelative = (point: DatePoint): boolean =>
  (point.dayOffset ?? point.sameDay ?? point.weekOffset) !== undefined ||
  (point.quarterOffset ?? point.halfOffset ?? point.away) !== undefined

/** 10日 after 3月8日至 is the 10th of March; 月底 after it is the end of March. */
function completed(to: DatePoint, from: DatePoint, start: Period): DatePoint {
  if (isRelative(to) || !saysNoYear(to)) return to
  const { month, year } = partsOfDayNumber(start.from)
  if (to.monthOffset !== undefined) {
    const isOwnEnd = to.monthOffset === 0 && to.edge !== undefined && from.month !== undefined
    return isOwnEnd ? edgeOfMonth(to.edge, month, year) : to
  }
  const needsMonth = (to.day ?? to.third) !== undefined && to.month === undefined
  const isSpring = from.month !== undefined && to.month !== undefined && to.month < from.month
  const whole = withYear(to, isSpring ? year + 1 : year)
  if (needsMonth) whole.month = month
  return whole
}

function edgeOfMonth(edge: DatePoint['edge'], month: number, year: number): DatePoint {
  const point = emptyPoint()
  point.edge = edge
  point.month = month
  point.year = year
  return point
}

/**
 * The hour at which a range of hours ends, by the part of the day that its start names, and days later:
 * 晚上7点到8点 is to 20:00, 晚上10点到2点 to 2:00 of the next day.
 */
function lastHour(
  from: DatePoint,
  to: DatePoint,
): { days: number; hour: number; minute: number } | null {
  if (!from.clock || !to.clock) return null
  const { hour, last, minute } = to.clock
  const said = last ?? hour
  const isOwn = to.part !== undefined || !isClockAlone(to)
  if (isOwn)
    return { days: minutesOf(to.clock) < minutesOf(from.clock) ? 1 : 0, hour: said, minute }
  const fits = [hourInPart(from.part, said), said].find(
    (of) => minutesOf({ hour: of, minute }) > minutesOf(from.clock ?? { hour: 0, minute: 0 }),
  )
  return { days: fits === undefined ? 1 : 0, hour: fits ?? said, minute }
}

const endText = (to: DatePoint, last: Period): string =>
  to.clock
    ? clockOn(last.to, to.clock)
    : to.edge === 'start'
      ? lastPart(last)
      : last.value.slice(last.value.lastIndexOf('/') + 1)

function aYearOn(period: Period): Period {
  const { day, month, year } = partsOfDayNumber(period.to)
  const to = Math.min(dayNumber(year + 1, month, day), monthEnd(year + 1, month))
  return period.unit === 'month'
    ? { ...period, from: dayNumber(year + 1, month, 1), to, value: isoMonth(year + 1, month) }
    : dayPeriod(to)
}
