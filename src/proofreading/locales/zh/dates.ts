import type { WrittenTimes } from '../../core/dates/impossibleDate.js'
import { readNumber } from './readNumber.js'
import { plainEnd } from './plainTimes.js'
import { TIME_PATTERNS, TIME_SIGNS } from './words/times.js'

/** How Chinese writes days, hours and quarters. */
export const writtenTimes: WrittenTimes = {
  patterns: TIME_PATTERNS.map(([follows, source]) => ({
    follows,
    pattern: new RegExp(source, 'y'),
  })),
  plainEnd,
  signs: TIME_SIGNS,
  toNumber: readNumber,
}
