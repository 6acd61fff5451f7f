import { type DateDetector } from '../../../core/dates/expression.js'
import { decades } from './decades.js'
import { finderOf } from './kinds.js'
import { namedTimes } from './namedTimes.js'
import { points } from './points.js'
import { windows } from './windows.js'

/** Places in the calendar, said outright or counted from now. */
const places = [points, windows, decades]

const times: DateDetector = {
  id: 'zh-date',
  describe: [...namedTimes, ...places].map(({ describe }) => describe).join('; '),
  find: finderOf(namedTimes, places),
}

/** One detector of two groups of kinds: of two that overlap the longer wins, of equal ones what has a name. */
export const dateDetectors: readonly DateDetector[] = [times]
