import type { WrittenTimes } from '../../core/dates/impossibleDate.js'
import { readNumber } from './readNumber.js'
import { TIME_FOLLOWS, TIME_PATTERNS, TIME_SIGNS } from './words/times.js'

/** How Chinese writes days, hours and quarters. */
export const writtenTimes: WrittenTimes = {
  follows: TIME_FOLLOWS,
  patterns: TIME_PATTERNS.map((source) => new RegExp(source, 'y')),
  signs: TIME_SIGNS,
  toNumber: readNumber,
}
