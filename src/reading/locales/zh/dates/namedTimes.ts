import { centuries } from './centuries.js'
import { clockRanges } from './clockRanges.js'
import { durations, roughAway, roughLengths } from './durations.js'
import { holidays } from './holidays.js'
import { type TimeKind } from './kinds.js'
import { lunarDates } from './lunarDates.js'
import { plans } from './plans.js'
import { reigns, republic } from './reigns.js'
import { samePeriods } from './samePeriods.js'
import { seasons } from './seasons.js'
import { setLists } from './setLists.js'
import { sets } from './sets.js'
import { ordinals, vagueTimes } from './vagueTimes.js'

/**
 * All that has a name or a length rather than a place in the calendar: feasts, lunar days, seasons, repeats, lengths,
 * decades, reigns and vague words. In order of precedence: of two that begin at one place the longer wins, of equal ones the earlier. */
export const namedTimes: readonly TimeKind[] = [
  sets,
  setLists,
  samePeriods,
  plans,
  centuries,
  reigns,
  republic,
  lunarDates,
  holidays,
  seasons,
  clockRanges,
  roughAway,
  durations,
  roughLengths,
  vagueTimes,
  ordinals,
]
