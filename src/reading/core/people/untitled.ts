import { type Stretch } from '../lines.js'
import { type PersonMatch } from '../locale.js'

/** What a detector answers where it has nothing to look at. */
export const NOBODY: readonly PersonMatch[] = []

/** A find whose name stands without a title. */
export const untitled = (
  { end, name, start }: Stretch & { name: string },
  rule: string,
): PersonMatch => ({
  end,
  name,
  positions: [],
  rule,
  start,
  tier: 'mention',
  title: null,
  titleSource: null,
})
