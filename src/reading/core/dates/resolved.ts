import { type DateAnchor, type DateTier, type DateType } from '../../../documents/item.js'
import { type Period } from './period.js'

/** A form with all anchors applied. Days are day numbers; null = open or unknown. */
export type Resolved = {
  anchor: DateAnchor
  from: null | number
  period: null | Period
  tier: DateTier
  timex: null | string
  to: null | number
  type: DateType
  value: null | string
}
