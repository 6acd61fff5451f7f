import { type DateAnchor, type DateTier, type DateType } from '../../../documents/item.js'
import { dayNumber, isoDay, isoMonth, monthEnd, partsOfDayNumber } from './calendar.js'
import { type DateBound, type DateForm, type DatePoint } from './expression.js'
import { dayPeriod, type Period, yearPeriod } from './period.js'
import { type DateAnchors, resolvePoint } from './resolvePoint.js'

/** A form with all anchors applied. Days are day numbers; null = open or unknown. */
export type Resolved = {
  anchor: DateAnchor
  from: null | number
  period: null | Period
  tier: DateTier
  timex: null | string
  to: null | number
  type: DateType
  value: null | string
}

/** 之前, 起 and 以来: an interval open towards the past, the future, or up to the story's day. */
export function resolveBound(
  period: Period,
  bound: DateBound,
  anchors: DateAnchors,
): Omit<Resolved, 'anchor'> {
  const start =
    period.unit === 'week' || period.unit === 'third' ? isoDay(period.from) : firstPart(period)
  const common = { period: null, tier: 'core', timex: null, type: 'range' } as const
  if (bound === 'before') {
    const end = period.value.includes('/') ? isoDay(period.to) : period.value
    return { ...common, from: null, to: period.to, value: `../${end}` }
  }
  if (bound === 'from') return { ...common, from: period.from, to: null, value: `${start}/..` }
  const first = period.unit === 'year' ? isoDay(period.from) : start
  const until = Math.max(anchors.story, period.from)
  return { ...common, from: period.from, to: until, value: `${first}/${isoDay(until)}` }
}

const firstPart = (period: Period): string => period.value.split('/')[0] ?? period.value

/**
 * A range of two points; the second takes from the first what it leaves out.
 * @param day The day named before in the sentence, for hours alone.
 */
export function resolveRange(
  from: DatePoint,
  to: DatePoint,
  anchors: DateAnchors,
  day: null | number,
): Resolved {
  if (from.clock && to.clock) return clockRange(from, to, { ...anchors, previous: day })
  const start = resolvePoint(from, anchors)
  const end = start ? resolvePoint(completed(to, from, start), anchors) : null
  const anchor = from.year === undefined ? 'issue' : 'stated'
  const common = { anchor, period: null, tier: 'core', timex: null, type: 'range' } as const
  if (!start || !end) return { ...common, from: null, to: null, value: null }
  const last = end.to < start.from && to.year === undefined ? aYearOn(end) : end
  if (last.to < start.from) return { ...common, from: null, to: null, value: null }
  const value = `${firstPart(start)}/${last.value.split('/').at(-1) ?? last.value}`
  const lastDay = last.unit === 'day' ? last : null
  return { ...common, from: start.from, period: lastDay, to: last.to, value }
}

/** 5月1日9时至11时: hours of one day, or from day to day; hours alone are of the day named before. */
function clockRange(from: DatePoint, to: DatePoint, anchors: DateAnchors): Resolved {
  const common = { anchor: 'issue', period: null, timex: null } as const
  const start = isClockAlone(from) ? anchors.previous : resolvePoint(from, anchors)?.from
  const end = isClockAlone(to) ? start : endDay(from, to, anchors)
  if (start === null || start === undefined || end === null || end === undefined) {
    return { ...common, from: null, tier: 'vague', to: null, type: 'time', value: null }
  }
  if (end < start)
    return { ...common, from: null, tier: 'core', to: null, type: 'range', value: null }
  const value = `${isoDay(start)}${clockText(from)}/${isoDay(end)}${clockText(to)}`
  return { ...common, from: start, tier: 'core', to: end, type: 'range', value }
}

const endDay = (from: DatePoint, to: DatePoint, anchors: DateAnchors): number | undefined => {
  const start = resolvePoint(from, anchors)
  return start ? resolvePoint(completed(to, from, start), anchors)?.from : undefined
}

/** Whether a point says hours and no day. */
export const isClockAlone = (point: DatePoint): boolean =>
  point.clock !== undefined && Object.keys(point).every((key) => key === 'clock' || key === 'part')

/** Thh:mm of a point's clock time. */
export const clockText = ({ clock }: DatePoint): string =>
  `T${String(clock?.hour ?? 0).padStart(2, '0')}:${String(clock?.minute ?? 0).padStart(2, '0')}`

/** 10日 after 3月8日至 is the 10th of March; 2月 after 2019年12月至 is not of 2019 when that is earlier. */
function completed(to: DatePoint, from: DatePoint, start: Period): DatePoint {
  const { month, year } = partsOfDayNumber(start.from)
  const isRelative = [to.dayOffset, to.sameDay, to.weekday, to.weekOffset, to.monthOffset].some(
    (part) => part !== undefined,
  )
  if (isRelative || to.yearOffset !== undefined || to.year !== undefined) return to
  const needsMonth = to.day !== undefined && to.month === undefined
  const isSpring = from.month !== undefined && to.month !== undefined && to.month < from.month
  return { ...to, month: needsMonth ? month : to.month, year: isSpring ? year + 1 : year }
}

function aYearOn(period: Period): Period {
  const { day, month, year } = partsOfDayNumber(period.to)
  const to = Math.min(dayNumber(year + 1, month, day), monthEnd(year + 1, month))
  return period.unit === 'month'
    ? { ...period, from: dayNumber(year + 1, month, 1), to, value: isoMonth(year + 1, month) }
    : dayPeriod(to)
}

/** 去年同期: the months named last, a year before; without any, the year. */
export function samePeriod(
  yearOffset: number,
  anchors: DateAnchors,
  memory: { period: null | { from: number; to: number; unit: string } },
): Resolved {
  const common = { anchor: 'previous-date', tier: 'core', timex: null } as const
  if (!memory.period) {
    const year = yearPeriod(partsOfDayNumber(anchors.story).year + yearOffset)
    return {
      ...common,
      from: year.from,
      period: null,
      to: year.to,
      type: 'date',
      value: year.value,
    }
  }
  const first = partsOfDayNumber(memory.period.from)
  const last = partsOfDayNumber(memory.period.to)
  const from = dayNumber(first.year + yearOffset, first.month, 1)
  const to = monthEnd(last.year + yearOffset, last.month)
  const start = isoMonth(first.year + yearOffset, first.month)
  const end = isoMonth(last.year + yearOffset, last.month)
  const value = start === end ? start : `${start}/${end}`
  return { ...common, from, period: null, to, type: 'range', value }
}

/** Days ahead at which a coming holiday is meant rather than the last one. */
const SOON = 60

/** A public holiday's days off: the nearest to the story, on the side that the words around point to. */
export function holidayPeriod(
  holiday: Extract<DateForm, { form: 'holiday' }>,
  anchors: DateAnchors,
): Resolved {
  const { year } = partsOfDayNumber(anchors.issue)
  const inYear = (of: number) => {
    const [from, to] = holiday.daysOff[of] ?? holiday.usual
    return { from: monthDay(of, from), to: monthDay(of, to) }
  }
  const storyYear = partsOfDayNumber(anchors.story).year
  const said =
    holiday.year ?? (holiday.yearOffset === undefined ? null : storyYear + holiday.yearOffset)
  if (said !== null) return asRange(inYear(said))
  const far = ({ from }: { from: number }) => Math.abs(from - anchors.story)
  const choices = [year - 1, year, year + 1].map(inYear).filter(({ from, to }) => {
    if (anchors.signal === 'future') return to >= anchors.story
    const latest = anchors.signal === 'past' ? anchors.issue : anchors.story + SOON
    return from <= latest
  })
  const { from, to } = choices.toSorted((a, b) => far(a) - far(b))[0] ?? inYear(year)
  return asRange({ from, to })
}

function asRange({ from, to }: { from: number; to: number }): Resolved {
  const value = `${isoDay(from)}/${isoDay(to)}`
  const common = { anchor: 'issue', period: null, tier: 'core', timex: null } as const
  return { ...common, from, to, type: 'range', value }
}

const monthDay = (year: number, monthAndDay: number): number =>
  dayNumber(year, Math.floor(monthAndDay / 100), monthAndDay % 100)

/** Ten years, EDTF 198X. */
export function decade(value: string): Resolved {
  const first = Number(value.slice(0, 3)) * 10
  return {
    anchor: 'stated',
    from: dayNumber(first, 1, 1),
    period: null,
    tier: 'core',
    timex: value.slice(0, 3),
    to: dayNumber(first + 9, 12, 31),
    type: 'date',
    value,
  }
}
