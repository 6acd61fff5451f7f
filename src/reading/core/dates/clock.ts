import { type PartOfDay } from '../../../documents/item.js'
import { type DateAnchors } from './anchors.js'
import { isByTheClock, isoMoment, momentAway } from './awayFrom.js'
import { type DatePoint } from './expression.js'
import { type Period } from './period.js'
import { saysOnly } from './emptyPoint.js'

/** Whether a point says hours and no day. */
export const isClockAlone = (point: DatePoint): boolean =>
  point.clock !== undefined && saysOnly(point, HOURS)

const HOURS = ['clock', 'part'] as const

/** Minutes after midnight of a clock time; 24时 is 1440. */
export const minutesOf = ({ hour, minute }: { hour: number; minute: number }): number =>
  hour * 60 + minute

/** 下午3点 and 深夜11点 are 15 and 23, 凌晨2点 is 2, 中午1点 is 13. */
export function hourInPart(part: PartOfDay | undefined, hour: number): number {
  if (hour >= 12) return part === 'night' && hour === 12 ? 0 : hour
  const isLate =
    part === 'afternoon' ||
    (part === 'evening' && hour > 4) ||
    (part === 'night' && hour > 6) ||
    (part === 'midday' && hour < 3)
  return isLate ? hour + 12 : hour
}

/** YYYY-MM-DDThh:mm of a clock time on a day; 24:00 is the midnight that begins the next one. */
export const clockOn = (day: number, clock: { hour: number; minute: number }): string =>
  clock.hour === 24 ? isoMoment(day + 1, clock.minute) : isoMoment(day, minutesOf(clock))

/** Thh:mm of a point's clock time. */
export const clockText = ({ clock }: DatePoint): string =>
  `T${String(clock?.hour ?? 0).padStart(2, '0')}:${String(clock?.minute ?? 0).padStart(2, '0')}`

/** The moment that a point names on its day, YYYY-MM-DDThh:mm; null when it names none. */
export function momentOf(point: DatePoint, period: Period, anchors: DateAnchors): null | string {
  if (point.away && isByTheClock(point.away)) {
    const moment = momentAway(anchors, point.away)
    return moment && isoMoment(moment.day, moment.minute)
  }
  return point.clock && period.unit === 'day' ? clockOn(period.from, point.clock) : null
}
