import { type DateAnchors } from './anchors.js'
import { dayAway, isByTheClock, isoLength, isoMoment, momentAway } from './awayFrom.js'
import { isoDay } from './calendar.js'
import { type Amount, type DateBound } from './expression.js'
import { type Period } from './period.js'
import { type Resolved } from './resolved.js'

/**
 * 之前, 起 and 以来: an interval open towards the past, the future, or up to the story's day.
 * @param moment The point's clock time, YYYY-MM-DDThh:mm, where it has one.
 */
export function resolveBound(
  period: Period,
  bound: DateBound,
  anchors: DateAnchors,
  moment: null | string,
): Omit<Resolved, 'anchor'> {
  const common = { period: null, tier: 'core', timex: null, type: 'range' } as const
  if (bound === 'before') {
    return { ...common, from: null, to: period.to, value: `../${moment ?? lastPart(period)}` }
  }
  const start = moment ?? firstPart(period)
  if (bound === 'from' || period.from > anchors.story)
    return { ...common, from: period.from, to: null, value: `${start}/..` }
  const first = period.unit === 'year' ? isoDay(period.from) : start
  const until = anchors.story
  return { ...common, from: period.from, to: until, value: `${first}/${isoDay(until)}` }
}

/** How the first day, month or year of a period is written. */
export const firstPart = (period: Period): string =>
  period.unit === 'week' || period.unit === 'third'
    ? isoDay(period.from)
    : (period.value.split('/')[0] ?? period.value)

/** How its last day, month or year is written; 月初 ends before its month does. */
export function lastPart({ to, value }: Period): string {
  const isMonthCut = /^\d{4}-\d\d$/.test(value) && isoDay(to + 1).endsWith('-01') === false
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
  const common = { anchor, period: null, timex: null, type: 'range' } as const
  if (isByTheClock(amounts)) {
    return hoursAround(signed, side, anchors) ?? justLength(isoLength(amounts))
  }
  const there = dayAway(anchors.story, signed)
  const [from, to] = side === 'past' ? [there, anchors.story] : [anchors.story, there]
  return { ...common, from, tier: 'core', to, value: `${isoDay(from)}/${isoDay(to)}` }
}

/** Where the paper's hour is not known, hours from it are no more than how long. */
const justLength = (value: string): Resolved => ({
  anchor: 'stated',
  from: null,
  period: null,
  tier: 'duration',
  timex: value,
  to: null,
  type: 'duration',
  value,
})

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
  const common = {
    anchor: 'issue',
    period: null,
    tier: 'core',
    timex: null,
    type: 'range',
  } as const
  return side === 'past'
    ? { ...common, from: there.day, to: issue, value: `${then}/${now}` }
    : { ...common, from: issue, to: there.day, value: `${now}/${then}` }
}
