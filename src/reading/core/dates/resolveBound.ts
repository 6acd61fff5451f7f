import { type DateAnchors } from './anchors.js'
import { dayAway, isByTheClock, isoLength, isoMoment, momentAway } from './awayFrom.js'
import { isoDay, partsOfDayNumber } from './calendar.js'
import { type Amount, type DateBound } from './expression.js'
import { type Period } from './period.js'
import { dayless, rangeOf, type Resolved } from './resolved.js'

/** How a period is open; `moment` is its clock time, YYYY-MM-DDThh:mm, where it has one. */
type Opening = { anchor: Resolved['anchor']; bound: DateBound; moment: null | string }

/** 之前, 起 and 以来: an interval open towards the past, the future, or up to the story's day; what goes on all year, up to the issue's. */
export function resolveBound(
  period: Period,
  { anchor, bound, moment }: Opening,
  { issue, story }: DateAnchors,
): Resolved {
  const { from, to, unit } = period
  if (bound === 'before') {
    return rangeOf({ anchor, from: null, to, value: `../${moment ?? lastPart(period)}` })
  }
  const start = moment ?? firstPart(period)
  if (bound === 'from' || from > story)
    return rangeOf({ anchor, from, to: null, value: `${start}/..` })
  const first = unit === 'year' && anchor !== 'stated' ? isoDay(from) : start
  const years = new Set([from, story, issue].map(yearOf))
  const isToIssue = unit === 'year' && (anchor === 'stated' || years.size === 1)
  const until = isToIssue ? issue : story
  return rangeOf({ anchor, from, to: until, value: `${first}/${isoDay(until)}` })
}

const yearOf = (day: number): number => partsOfDayNumber(day).year

/** How the first day, month or year of a period is written. */
export const firstPart = (period: Period): string =>
  period.unit === 'week' || period.unit === 'third'
    ? isoDay(period.from)
    : beforeSlash(period.value)

function beforeSlash(value: string): string {
  const slash = value.indexOf('/')
  return slash < 0 ? value : value.slice(0, slash)
}

const IS_MONTH = /^\d{4}-\d\d$/

/** How its last day, month or year is written; 月初 ends before its month does. */
export function lastPart({ to, value }: Period): string {
  const isMonthCut = IS_MONTH.test(value) && isoDay(to + 1).endsWith('-01') === false
  return value.includes('/') || isMonthCut ? isoDay(to) : value
}

/** A length that ends or begins at the story's own day, or at the hour where it is counted in hours. */
export function resolveWindow(
  amounts: readonly Amount[],
  side: 'future' | 'past',
  anchors: DateAnchors,
): Resolved {
  const signed = amounts.map(({ count, unit }) => ({
    count: side === 'past' ? -count : count,
    unit,
  }))
  const anchor = anchors.story === anchors.issue ? 'issue' : 'dateline'
  if (isByTheClock(amounts)) {
    return hoursAround(signed, side, anchors) ?? justLength(isoLength(amounts))
  }
  const there = dayAway(anchors.story, signed)
  const [from, to] = side === 'past' ? [there, anchors.story] : [anchors.story, there]
  return rangeOf({ anchor, from, to, value: `${isoDay(from)}/${isoDay(to)}` })
}

/** Where the paper's hour is not known, hours from it are no more than how long. */
const justLength = (value: string): Resolved =>
  dayless({ anchor: 'stated', tier: 'duration', timex: value, type: 'duration', value })

function hoursAround(
  signed: readonly Amount[],
  side: 'future' | 'past',
  anchors: DateAnchors,
): null | Resolved {
  const there = momentAway(anchors, signed)
  if (!there || anchors.minute === null) return null
  const { issue } = anchors
  const now = isoMoment(issue, anchors.minute)
  const then = isoMoment(there.day, there.minute)
  return side === 'past'
    ? rangeOf({ anchor: 'issue', from: there.day, to: issue, value: `${then}/${now}` })
    : rangeOf({ anchor: 'issue', from: issue, to: there.day, value: `${now}/${then}` })
}
