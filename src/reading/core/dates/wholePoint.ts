import { type DatePoint } from './expression.js'

/**
 * The same point with every part in its place, those that it does not say undefined. Detectors make points of dozens of
 * shapes, and whoever resolves one asks for twenty parts: of one shape that costs next to nothing.
 */
export function wholePoint(said: DatePoint): DatePoint {
  const point: DatePoint = {
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
  }
  return Object.assign(point, said)
}

/** Whether a point says nothing besides the given parts. */
export function saysOnly(point: DatePoint, parts: readonly (keyof DatePoint)[]): boolean {
  for (const key in point) {
    const part = key as keyof DatePoint
    if (point[part] !== undefined && !parts.includes(part)) return false
  }
  return true
}
