import { type DateDetector } from '../../../core/dates/expression.js'
import { decades } from './decades.js'
import { finderOf } from './kinds.js'
import { namedTimes } from './namedTimes.js'
import { points } from './points.js'
import { windows } from './windows.js'

const findPlaces = finderOf([points, windows, decades])

/** Places in the calendar, said outright or counted from now. */
const places: DateDetector = {
  id: 'zh-date-place',
  describe: `${points.describe}; ${windows.describe}; ${decades.describe}`,
  find: findPlaces,
}

/** In order of precedence: of two that overlap the longer wins, of equal ones the earlier listed. */
export const dateDetectors: readonly DateDetector[] = [namedTimes, places]
