import { type Stretch } from '../../../core/lines.js'
import { withoutOverlaps } from '../../../core/overlaps.js'
import { dateDetectors } from '../dates/detectors.js'

const SOLID = new Set(['zh-date-point', 'zh-date-range', 'zh-date-bare-range'])

/** Stretches of a text that are dates in figures or words, so that no title begins inside one. */
export function datesIn(text: string): Stretch[] {
  const found = dateDetectors.filter(({ id }) => SOLID.has(id)).flatMap(({ find }) => find(text))
  return withoutOverlaps(found, () => 0)
}
