import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { type TitleHead } from './titleHeads.js'
import { unitStart } from './titleUnits.js'

/** A whole title in front of a name: 县委常委、组织部部长, from its first unit to its last head. */
export type TitleChain = { end: number; head: TitleHead; start: number }

/**
 * The chain that ends in a head. A 、 goes on to the left when a head stands right before it; so does the
 * blank-free 兼, which lies inside a unit.
 * @param heads All heads of the text.
 * @param floor Nothing before it belongs to the title: the end of the last name or date.
 */
export function chainTo(
  text: string,
  head: TitleHead,
  heads: readonly TitleHead[],
  floor: number,
): TitleChain {
  let start = unitStart(text, head.start, floor)
  for (let units = 1; units < 6 && standsAt(text, '、', start - 1); units++) {
    const before = heads.find(({ end }) => end === start - 1)
    if (!before || before.kind === 'description' || before.start < floor) break
    start = unitStart(text, before.start, floor)
  }
  return { end: head.end, head, start }
}

const PARTED = signSet('、兼）')

/** The units of a title as written: at every 、 and 兼, brackets left out. */
export function unitsOf(title: string): string[] {
  if (!PARTED.isIn(title)) return title === '' ? [] : [title]
  return title
    .replace(/（[^（）]*）$/, '')
    .split(/、|兼(?!职)/)
    .filter(Boolean)
}
