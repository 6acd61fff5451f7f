import { type DateDetector } from '../../../core/dates/expression.js'
import { bareRanges } from './bareRanges.js'
import { decades, holidays, samePeriods, vague } from './namedTimes.js'
import { points } from './points.js'
import { durations, roughLengths, sets } from './repeatsAndLengths.js'

/** In order of precedence: of two that overlap the longer wins, of equal ones the earlier listed. */
export const dateDetectors: readonly DateDetector[] = [
  sets,
  samePeriods,
  bareRanges,
  decades,
  holidays,
  points,
  roughLengths,
  durations,
  vague,
]
