import type { WrittenTimes } from '../../core/dates/impossibleDate.js'
import { MONTHS, TIME_PATTERNS, TIME_SIGNS } from './words/times.js'

/** Number of figures or of a month's name; NaN for other words. */
export function readNumber(said: string): number {
  if (/^\d+$/.test(said)) return Number(said)
  const place = MONTHS.indexOf(said.slice(0, 3).toLowerCase())
  return place < 0 ? Number.NaN : place / 3 + 1
}

/** How English writes days and hours. */
export const writtenTimes: WrittenTimes = {
  patterns: TIME_PATTERNS.map((source) => ({ follows: null, pattern: new RegExp(source, 'y') })),
  plainEnd: () => 0,
  signs: TIME_SIGNS,
  toNumber: readNumber,
}
