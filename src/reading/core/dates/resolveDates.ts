import { type DateMention, type PartOfDay, type Where } from '../../../documents/item.js'
import { isoDay } from './calendar.js'
import { type DateExpression, type DateSignal } from './expression.js'
import { type DatePoint } from './expression.js'
import { type Period } from './period.js'
import { type DateAnchors, resolvePoint } from './resolvePoint.js'
import {
  clockText,
  decade,
  holidayPeriod,
  isClockAlone,
  type Resolved,
  resolveBound,
  resolveRange,
  samePeriod,
} from './resolveForm.js'
import { timexOf } from './timex.js'

/** One expression with what its surroundings say. */
export type PlacedExpression = {
  expression: DateExpression
  /** Another expression stands before it in the same sentence. */
  followsInSentence: boolean
  /** Stands in the first sentence of a lead paragraph, where the reporter dates the story. */
  inLead: boolean
  signal: DateSignal
  /** Offsets in the raw string that `where` names. */
  span: { end: number; start: number }
  text: string
  where: Where
}

/** What one story of the item has named so far, in reading order. */
export type DateMemory = {
  /** The last day named. */
  day: null | number
  /** The lead has said when the story was, or that it does not say. */
  isStoryDecided: boolean
  issue: number
  /** The last range or month named, for 去年同期. */
  period: null | { from: number; to: number; unit: string }
  story: number
}

/** Resolves one expression and notes it in the memory. */
export function resolveDate(placed: PlacedExpression, memory: DateMemory): DateMention {
  const { expression } = placed
  const anchors: DateAnchors = {
    issue: memory.issue,
    previous: memory.day,
    signal: placed.signal,
    story: placed.inLead && memory.day === null ? memory.issue : memory.story,
  }
  const day = placed.followsInSentence ? memory.day : null
  const resolved = resolveForm(expression, anchors, { ...memory, day })
  remember(resolved, memory)
  return {
    anchor: resolved.anchor,
    end: placed.span.end,
    from: dayOrNull(resolved.from),
    partOfDay: partOf(expression),
    rule: expression.rule,
    start: placed.span.start,
    text: placed.text,
    tier: expression.tier ?? resolved.tier,
    timex: resolved.timex,
    to: dayOrNull(resolved.to),
    type: resolved.type,
    value: resolved.value,
    where: placed.where,
  }
}

const dayOrNull = (day: null | number): null | string => (day === null ? null : isoDay(day))

const partOf = (expression: DateExpression): null | PartOfDay =>
  expression.form === 'point' ? (expression.point.part ?? null) : null

const plain = {
  anchor: 'stated',
  from: null,
  period: null,
  timex: null,
  to: null,
  value: null,
} as const

function resolveForm(form: DateExpression, anchors: DateAnchors, memory: DateMemory): Resolved {
  switch (form.form) {
    case 'decade':
      return decade(form.value)
    case 'duration':
      return { ...plain, tier: 'duration', timex: form.value, type: 'duration', value: form.value }
    case 'holiday':
      return holidayPeriod(form, anchors)
    case 'point':
      return isClockAlone(form.point)
        ? clockAlone(form.point, memory.day)
        : resolvePointForm(form.point, form.bound, anchors)
    case 'range':
      return resolveRange(form.from, form.to, anchors, memory.day)
    case 'same-period':
      return samePeriod(form.yearOffset, anchors, memory)
    case 'set':
      return { ...plain, tier: 'core', timex: form.value, type: 'set', value: form.value }
    case 'vague':
      return { ...plain, anchor: 'issue', tier: 'vague', timex: form.timex, type: 'vague' }
  }
}

function resolvePointForm(
  point: DatePoint,
  bound: 'before' | 'from' | 'since' | undefined,
  anchors: DateAnchors,
): Resolved {
  const anchor = anchorOf(point, anchors)
  const period = resolvePoint(point, anchors)
  if (!period) return { ...plain, anchor, tier: 'core', type: 'date' }
  if (bound) return { ...resolveBound(period, bound, anchors), anchor }
  const value = point.clock ? withClock(period, point) : period.value
  const isDay = period.unit === 'day'
  return {
    anchor,
    from: period.from,
    period,
    tier: 'core',
    timex: timexOf(period, point),
    to: period.to,
    type: point.clock && isDay ? 'datetime' : period.value.includes('/') ? 'range' : 'date',
    value,
  }
}

/** A clock time takes the last day named before it in the sentence; with none it says no day. */
function clockAlone(point: DatePoint, day: null | number): Resolved {
  if (day === null) {
    return { ...plain, anchor: 'issue', tier: 'vague', timex: clockText(point), type: 'time' }
  }
  const value = `${isoDay(day)}${clockText(point)}`
  const anchor = 'previous-date'
  return {
    anchor,
    from: day,
    period: null,
    tier: 'core',
    timex: value,
    to: day,
    type: 'datetime',
    value,
  }
}

const withClock = (period: Period, point: DatePoint): string =>
  period.unit === 'day' ? `${period.value}${clockText(point)}` : period.value

function anchorOf(point: DatePoint, anchors: DateAnchors): Resolved['anchor'] {
  if (point.year !== undefined) return 'stated'
  if (point.sameDay !== undefined) return 'previous-date'
  const isAlone = point.day !== undefined && point.month === undefined
  if (isAlone && point.monthOffset === undefined && anchors.previous !== null) {
    return 'previous-date'
  }
  const offsets = [point.yearOffset, point.monthOffset, point.weekOffset, point.weekday]
  const isRelative = offsets.some((offset) => offset !== undefined)
  return isRelative && anchors.story !== anchors.issue ? 'dateline' : 'issue'
}

function remember(resolved: Resolved, memory: DateMemory): void {
  if (resolved.tier !== 'core') return
  const { period } = resolved
  if (period?.unit === 'day') memory.day = period.from
  if (period && period.unit !== 'year' && period.unit !== 'day') memory.period = period
  if (resolved.type === 'range' && resolved.from !== null && resolved.to !== null) {
    memory.period = { from: resolved.from, to: resolved.to, unit: period?.unit ?? 'month' }
  }
}

/** The memory at the start of a story: nothing named yet, its own date still that of the issue. */
export const freshMemory = (issue: number): DateMemory => ({
  day: null,
  isStoryDecided: false,
  issue,
  period: null,
  story: issue,
})
