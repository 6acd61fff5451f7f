import { type DatePoint } from './expression.js'

/**
 * A point that says nothing yet, with every part in its place. Points of one shape from the start cost next to
 * nothing to ask, and whoever reads or resolves one asks for twenty parts.
 */
export const emptyPoint = (): DatePoint => ({
  away: undefined,
  beside: undefined,
  clock: undefined,
  day: undefined,
  dayOffset: undefined,
  edge: undefined,
  feast: undefined,
  half: undefined,
  halfOffset: undefined,
  isWeekend: undefined,
  lunar: undefined,
  lunarMonth: undefined,
  month: undefined,
  monthOffset: undefined,
  part: undefined,
  quarter: undefined,
  quarterOffset: undefined,
  sameDay: undefined,
  sameYear: undefined,
  season: undefined,
  steps: undefined,
  third: undefined,
  weekOffset: undefined,
  weekday: undefined,
  year: undefined,
  yearOffset: undefined,
})

/** Another point that says the same, of the same shape: a spread copy is of one of its own. */
export const copyOf = (point: DatePoint): DatePoint => ({
  away: point.away,
  beside: point.beside,
  clock: point.clock,
  day: point.day,
  dayOffset: point.dayOffset,
  edge: point.edge,
  feast: point.feast,
  half: point.half,
  halfOffset: point.halfOffset,
  isWeekend: point.isWeekend,
  lunar: point.lunar,
  lunarMonth: point.lunarMonth,
  month: point.month,
  monthOffset: point.monthOffset,
  part: point.part,
  quarter: point.quarter,
  quarterOffset: point.quarterOffset,
  sameDay: point.sameDay,
  sameYear: point.sameYear,
  season: point.season,
  steps: point.steps,
  third: point.third,
  weekOffset: point.weekOffset,
  weekday: point.weekday,
  year: point.year,
  yearOffset: point.yearOffset,
})

/** Whether a point says nothing besides the given parts. */
export function saysOnly(point: DatePoint, parts: readonly (keyof DatePoint)[]): boolean {
  for (const key in point) {
    const part = key as keyof DatePoint
    if (point[part] !== undefined && !parts.includes(part)) return false
  }
  return true
}
