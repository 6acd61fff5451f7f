import { type DateAnchors } from './anchors.js'
import { dayNumber, partsOfDayNumber, weekdayOf } from './calendar.js'
import { type DatePoint } from './expression.js'
import { type Period } from './period.js'

/** The period of a point in a year; null where that year has none. */
type InYear = (point: DatePoint, year: number) => null | Period

/** The year said, in digits or by 今年 and the like; null when none is said. */
export function saidYear(point: DatePoint, anchors: DateAnchors): null | number {
  const { sameYear, year, yearOffset } = point
  if (year !== undefined) return year
  if (sameYear === undefined && yearOffset === undefined) return null
  const { year: now } = partsOfDayNumber(anchors.story)
  return sameYear === undefined ? now + (yearOffset ?? 0) : (anchors.previousYear ?? now) + sameYear
}

/**
 * The period in the year said, or in the year that the signal points to: the nearest past one to the issue
 * date, with a future verb or where it is near the next one. A weekday beside the date decides between the two.
 */
export function inYear(point: DatePoint, anchors: DateAnchors, make: InYear): null | Period {
  const said = saidYear(point, anchors)
  if (said !== null) return make(point, said)
  const chosen = bySignal(point, anchors, make)
  const { beside } = point
  if (!chosen || beside === undefined || weekdayOf(chosen.from) === beside) return chosen
  const { year } = partsOfDayNumber(chosen.from)
  const others = [make(point, year - 1), make(point, year + 1)].filter(
    (period) => period !== null && weekdayOf(period.from) === beside,
  )
  return nearest(others, anchors.story) ?? chosen
}

/** Days ahead at which a date without a year is the coming one: last year's would be eleven months old. */
const SOON = 31

/** The same of a third of a month: whoever says 7月中旬 in June speaks of plans. */
const SOON_THIRD = 62

/** The period where it begins soon after a day, else null. */
const ahead = (period: null | Period, day: number): null | Period =>
  period && period.from > day && period.from <= day + (period.unit === 'third' ? SOON_THIRD : SOON)
    ? period
    : null

function bySignal(point: DatePoint, anchors: DateAnchors, make: InYear): null | Period {
  const { issue, signal, story } = anchors
  const { year } = partsOfDayNumber(issue)
  switch (signal) {
    case 'future':
      return justBeen(point, anchors, make) ?? nextOne(point, year, story, make)
    case 'near':
      return nearest([make(point, year - 1), make(point, year), make(point, year + 1)], story)
    case 'none':
      return soonOrLast(point, year, issue, make)
    case 'past':
      return lastOne(point, year + 1, issue, make)
  }
}

/** So many days back a date is still the one that has just been, although a word of the future stands beside it. */
const JUST = 30

/** 10月9日 of a court that 将全部款项 was paid: in the days before the issue nothing is said to come in a year. */
function justBeen(point: DatePoint, { issue, story }: DateAnchors, make: InYear): null | Period {
  const period = make(point, partsOfDayNumber(issue).year)
  if (!period || period.unit !== 'day') return null
  return period.to < story && period.from >= story - JUST ? period : null
}

// Five years hold a 29 February, save around a century.
const YEARS = 5

/** The first that is not over; none ends later than in the year behind its own. */
function nextOne(point: DatePoint, year: number, story: number, make: InYear): null | Period {
  const first = partsOfDayNumber(story).year - 1
  for (let of = Math.max(first, year - YEARS + 1); of <= year + 1; of++) {
    const period = make(point, of)
    if (period && period.to >= story) return period
  }
  return null
}

/** The last that has begun. */
function lastOne(point: DatePoint, year: number, issue: number, make: InYear): null | Period {
  for (let of = year; of > year - YEARS - 1; of--) {
    const period = make(point, of)
    if (period && period.from <= issue) return period
  }
  return null
}

/** The coming one where it is near, else the last; what is asked so begins in the year it is asked for. */
function soonOrLast(point: DatePoint, year: number, issue: number, make: InYear): null | Period {
  const now = make(point, year)
  const isNextYearNear = dayNumber(year + 1, 1, 1) <= issue + SOON
  const soon = ahead(now, issue) ?? (isNextYearNear ? ahead(make(point, year + 1), issue) : null)
  if (soon || (now && now.from <= issue)) return soon ?? now
  return lastOne(point, year - 1, issue, make)
}

/** The period that begins least far from a day, in either direction. */
function nearest(periods: readonly (null | Period)[], day: number): null | Period {
  const real = periods.filter((period) => period !== null)
  const far = (period: Period) => Math.abs(period.from - day)
  return real.toSorted((a, b) => far(a) - far(b))[0] ?? null
}
