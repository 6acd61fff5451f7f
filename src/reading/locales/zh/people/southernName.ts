import { characterSet, signSet } from '../../../core/words/characterSet.js'
import {
  DAI_BEGINNINGS,
  DAI_SOUNDS,
  SHORT_BEGINNINGS,
  SHORT_ENDINGS,
  SOUTHERN_SOUNDS,
} from '../words/peoplesNames.js'
import { beginsTold, ordinarinessAt } from '../words/ordinaryTable.js'
import { SOUND_PLACES } from '../words/segmented.js'
import { SOUND_CHARACTERS } from '../words/surnames.js'
import { followScore } from './follow.js'
import { type NameShape } from './nameShape.js'

const DAI = signSet(DAI_BEGINNINGS)
const DAI_REST = signSet(DAI_SOUNDS)
const SHORT_FIRST = signSet(SHORT_BEGINNINGS)
const SHORT_LAST = signSet(SHORT_ENDINGS)
const OWN = characterSet(SOUTHERN_SOUNDS)
const MAY_END = 1.5
const CLEAR_END = 2
const SHORT = 2
const LONGEST_DAI = 4
const LONGEST_RUN = 5
/** Of a run of sounds so many are those of the south: the others write any foreign name. */
const FEWEST_OWN = 2

/** Whether a name of the southern peoples may begin there. */
export const mayBeginSouthern = (text: string, start: number): boolean =>
  DAI.hasAt(text, start) || isSound(text, start)

/** A name of the Dai: 岩温罕, 玉波罕. Null when none is there. */
export function daiNameAt(text: string, start: number): NameShape | null {
  if (!DAI.hasAt(text, start) || ordinarinessAt(text, start, start + SHORT) > 0) return null
  let end = start + 1
  while (end - start < LONGEST_DAI && DAI_REST.hasAt(text, end)) end++
  return longestOf(text, start, end)
}

/**
 * A name of the southern peoples for places where a name stands anyway, behind a title or in a list of people: 岩拉,
 * 拉玛阿支, 扎努. Null when none is there.
 */
export function southernNameAt(text: string, start: number): NameShape | null {
  const dai = daiNameAt(text, start)
  if (dai) return dai
  if (!isSound(text, start) || beginsTold(text, start)) return null
  let end = start
  while (end - start < LONGEST_RUN && isSound(text, end)) end++
  const shape = longestOf(text, start, end)
  if (!shape || SOUND_PLACES.has(shape.name)) return null
  if (shape.name.length > SHORT)
    return OWN.countIn(text, start, shape.end) < FEWEST_OWN ? null : shape
  const isShort = SHORT_FIRST.hasAt(text, start) && SHORT_LAST.hasAt(text, start + 1)
  return isShort && ordinarinessAt(text, start, shape.end) === 0 ? shape : null
}

const isSound = (text: string, at: number): boolean =>
  OWN.hasAt(text, at) || SOUND_CHARACTERS.hasAt(text, at)

/** The longest name up to `last` that may end where it does, unless a shorter one plainly ends before. */
function longestOf(text: string, start: number, last: number): NameShape | null {
  let best: NameShape | null = null
  for (let end = last; end >= start + SHORT; end--) {
    const follow = followScore(text, end)
    if (follow < (best ? Math.max(CLEAR_END, best.follow + 1) : MAY_END)) continue
    best = { end, follow, name: text.slice(start, end), score: follow }
  }
  return best
}
