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

/** What names no day: a length, a set, a vague time, a day that does not exist. */
export const dayless = ({
  anchor,
  tier,
  timex,
  type,
  value,
}: Omit<Resolved, 'from' | 'period' | 'to'>): Resolved => ({
  anchor,
  from: null,
  period: null,
  tier,
  timex,
  to: null,
  type,
  value,
})

/** A stretch that may be open at one end. */
export const rangeOf = ({
  anchor,
  from,
  to,
  value,
}: Pick<Resolved, 'anchor' | 'from' | 'to' | 'value'>): Resolved => ({
  anchor,
  from,
  period: null,
  tier: 'core',
  timex: null,
  to,
  type: 'range',
  value,
})
