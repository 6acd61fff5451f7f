import type { WrittenTimes } from '../../core/dates/impossibleDate.js'
import { readNumber } from './readNumber.js'
import { POSSIBLE_DAY, TIME_PATTERNS, TIME_SIGNS } from './words/times.js'

/** How Chinese writes days, hours and quarters. */
export const writtenTimes: WrittenTimes = {
  patterns: TIME_PATTERNS.map(([follows, source]) => ({
    follows,
    pattern: new RegExp(source, 'y'),
  })),
  possible: new RegExp(POSSIBLE_DAY, 'y'),
  signs: TIME_SIGNS,
  toNumber: readNumber,
}
