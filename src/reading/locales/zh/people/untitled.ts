import { type Stretch } from '../../../core/lines.js'
import { type PersonMatch } from '../../../core/locale.js'

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
