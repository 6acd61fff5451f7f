import { type PartOfDay } from '../../../documents/item.js'
import { type DateAnchors } from './anchors.js'
import { isByTheClock } from './awayFrom.js'
import { clockOn, clockText, isClockAlone, momentOf } from './clock.js'
import { type DateBound, type DateForm, type DatePoint } from './expression.js'
import { type Period } from './period.js'
import { resolveBound, resolveWindow } from './resolveBound.js'
import { dayless, type Resolved } from './resolved.js'
import { holidayPeriod, samePeriod, yearsNamed } from './resolveNamed.js'
import { resolvePoint } from './resolvePoint.js'
import { resolveRange } from './resolveRange.js'
import { partCode, timexOf } from './timex.js'

export type { Resolved } from './resolved.js'

/** What the sentence and the story have named before. */
export type Named = {
  /** The day on which a clock time is that names none; null where nothing says so. */
  day: null | number
  /** The last range or month, for 去年同期. */
  period: null | { from: number; to: number; unit: string }
}

/** Fills in by the anchors what a form leaves open. */
export function resolveForm(form: DateForm, anchors: DateAnchors, named: Named): Resolved {
  switch (form.form) {
    case 'duration':
      return duration(form.value, form.timex ?? form.value)
    case 'holiday':
      return holidayPeriod(form, anchors)
    case 'point':
      return resolved(form.point, form.bound, anchors, named)
    case 'range':
      return resolveRange(form.from, form.to, anchors, named.day)
    case 'same-period':
      return samePeriod(form, anchors, named)
    case 'set':
      return repeated(form.value, form.part)
    case 'vague':
      return vague(form.timex)
    case 'window':
      return resolveWindow(form.amounts, form.side, anchors)
    case 'years':
      return yearsNamed(form.value)
  }
}

const duration = (value: null | string, timex: null | string): Resolved =>
  dayless({ anchor: 'stated', tier: 'duration', timex, type: 'duration', value })

const repeated = (value: string, part: PartOfDay | undefined): Resolved =>
  dayless({ anchor: 'stated', tier: 'core', timex: value + partCode(part), type: 'set', value })

const vague = (timex: null | string): Resolved =>
  dayless({ anchor: 'issue', tier: 'vague', timex, type: 'vague', value: null })

const resolved = (
  point: DatePoint,
  bound: DateBound | undefined,
  anchors: DateAnchors,
  { day }: Named,
): Resolved => (isClockAlone(point) ? clockAlone(point, day) : pointForm(point, bound, anchors))

function pointForm(point: DatePoint, bound: DateBound | undefined, anchors: DateAnchors): Resolved {
  const anchor = anchorOf(point, anchors)
  const period = resolvePoint(point, anchors)
  if (!period) {
    const tier = isHoursAway(point) ? 'vague' : 'core'
    return dayless({ anchor, tier, timex: null, type: 'date', value: null })
  }
  const moment = momentOf(point, period, anchors)
  if (bound) return resolveBound(period, { anchor, bound, moment }, anchors)
  const { from, to } = period
  const value = withLastHour(moment ?? period.value, point, period)
  const type = value.includes('/') ? 'range' : moment ? 'datetime' : 'date'
  return { anchor, from, period, tier: 'core', timex: timexOf(period, point), to, type, value }
}

/** Hours are counted from the paper's hour: without it they give none. */
const isHoursAway = ({ away }: DatePoint): boolean => away !== undefined && isByTheClock(away)

/** 七八点 is from seven to eight. */
function withLastHour(value: string, { clock }: DatePoint, period: Period): string {
  if (clock?.last === undefined) return value
  return `${value}/${clockOn(period.from, { hour: clock.last, minute: 0 })}`
}

/** A clock time takes the day named before it; with none it says no day. */
function clockAlone(point: DatePoint, day: null | number): Resolved {
  if (day === null || !point.clock) {
    const timex = clockText(point)
    return dayless({ anchor: 'issue', tier: 'vague', timex, type: 'time', value: null })
  }
  const value = clockOn(day, point.clock)
  return {
    anchor: 'previous-date',
    from: day,
    period: null,
    tier: 'core',
    timex: value,
    to: day,
    type: 'datetime',
    value,
  }
}

function anchorOf(point: DatePoint, anchors: DateAnchors): Resolved['anchor'] {
  if (point.year !== undefined) return 'stated'
  if (point.sameDay !== undefined) return 'previous-date'
  const isAlone = point.day !== undefined && point.month === undefined
  if (isAlone && point.monthOffset === undefined && anchors.previous !== null) {
    return 'previous-date'
  }
  const isRelative =
    point.away !== undefined ||
    (point.yearOffset ?? point.monthOffset ?? point.weekOffset ?? point.weekday) !== undefined
  return isRelative && anchors.story !== anchors.issue ? 'dateline' : 'issue'
}
