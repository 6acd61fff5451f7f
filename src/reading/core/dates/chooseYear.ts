import { type DateAnchors } from './anchors.js'
import { partsOfDayNumber, weekdayOf } from './calendar.js'
import { type DatePoint } from './expression.js'
import { type Period } from './period.js'

type InYear = (year: number) => null | Period

/** The year said, in digits or by 今年 and the like; null when none is said. */
export function saidYear(point: DatePoint, anchors: DateAnchors): null | number {
  if (point.year !== undefined) return point.year
  const { year } = partsOfDayNumber(anchors.story)
  if (point.sameYear !== undefined) return (anchors.previousYear ?? year) + point.sameYear
  return point.yearOffset === undefined ? null : year + point.yearOffset
}

/**
 * The period in the year said, or in the year that the signal points to: the nearest past one to the issue
 * date, with a future verb or where it is near the next one. A weekday beside the date decides between the two.
 */
export function inYear(point: DatePoint, anchors: DateAnchors, make: InYear): null | Period {
  const said = saidYear(point, anchors)
  if (said !== null) return make(said)
  const chosen = bySignal(anchors, make)
  const { beside } = point
  if (!chosen || beside === undefined || weekdayOf(chosen.from) === beside) return chosen
  const { year } = partsOfDayNumber(chosen.from)
  const others = [make(year - 1), make(year + 1)].filter(
    (period) => period !== null && weekdayOf(period.from) === beside,
  )
  return nearest(others, anchors.story) ?? chosen
}

/** Days ahead at which a date without a year is the coming one: last year's would be eleven months old. */
const SOON = 31

/** The period where it begins soon after a day, else null. */
const ahead = (period: null | Period, day: number): null | Period =>
  period && period.from > day && period.from <= day + SOON ? period : null

function bySignal(anchors: DateAnchors, make: InYear): null | Period {
  const { issue, signal, story } = anchors
  const { year } = partsOfDayNumber(issue)
  const soon = signal === 'none' ? (ahead(make(year), issue) ?? ahead(make(year + 1), issue)) : null
  if (soon) return soon
  if (signal === 'near') return nearest([year - 1, year, year + 1].map(make), story)
  const isAhead = signal === 'future'
  // Five years hold a 29 February, save around a century.
  for (let step = 0; step < 6; step++) {
    const period = make(isAhead ? year - 4 + step : year + 1 - step)
    if (period && (isAhead ? period.to >= story : period.from <= issue)) return period
  }
  return null
}

/** The period that begins least far from a day, in either direction. */
function nearest(periods: readonly (null | Period)[], day: number): null | Period {
  const real = periods.filter((period) => period !== null)
  const far = (period: Period) => Math.abs(period.from - day)
  return real.toSorted((a, b) => far(a) - far(b))[0] ?? null
}
