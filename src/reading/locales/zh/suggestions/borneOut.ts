import { type SuggestedName } from '../../../core/suggestions/rule.js'
import { signSet } from '../../../core/words/characterSet.js'
import { endsAsBody } from '../people/bodyEnds.js'
import { type Lexicon } from '../words/lexicon.js'
import {
  NO_GIVEN,
  COMMON_GIVEN,
  NAME_LIKE_WORDS,
  NEVER_IN_GIVEN,
  NOT_IN_GIVEN,
} from '../words/names.js'
import { PLACE_TAILS, SOUND_PLACES, TAGGED_AS_NAMES } from '../words/segmented.js'
import { RARE_SURNAMES } from '../words/surnames.js'
import { isPlainEnd } from './shapes.js'

/** What is known of a find besides its place. */
export type FoundShape = {
  /** Length of its surname. */
  family: number
  /** Whether the segmenter calls it a person; else it does not know the word. */
  isTagged: boolean
  text: string
}

const PLACE_TAIL = signSet(PLACE_TAILS)
const NOT_PEOPLE = [NAME_LIKE_WORDS, SOUND_PLACES, TAGGED_AS_NAMES]

/** Whether a find has the shape of a name and is no word, place or body. */
export function canBeName({ end, name, start }: SuggestedName, shape: FoundShape): boolean {
  const { family, text } = shape
  const given = end - start - family
  if (given < 1 || given > 2 || NOT_PEOPLE.some((words) => words.has(name))) return false
  if (NO_GIVEN.has(text.slice(start + family, end))) return false
  if (PLACE_TAIL.hasAt(text, end - 1) || (given === 2 && endsAsBody(name))) return false
  return NEVER_IN_GIVEN.countIn(text, start + family, end) === 0
}

/** Whether its characters and what stands behind it speak for a name: the shorter it is, the more they must. */
export function isBorneOut(found: SuggestedName, shape: FoundShape, lexicon: Lexicon): boolean {
  const { end, start } = found
  const { family, isTagged, text } = shape
  if (beginsAsWord(found, shape, lexicon)) return false
  const from = start + family
  const isCommon = COMMON_GIVEN.countIn(text, from, end) > 0
  const isRare = RARE_SURNAMES.hasAt(text, start)
  const isEnd = isPlainEnd(text, end) || lexicon.titleHeads.wordAt(text, end) !== undefined
  if (NOT_IN_GIVEN.countIn(text, from, end) > 0 && (isRare || !isEnd)) return false
  if (end - from === 2) return isTagged || isCommon || !isRare
  if (isRare) return false
  return isTagged ? isCommon && isEnd : isCommon || isEnd
}

/** An ordinary word at its start is enough where nobody calls it a person. */
function beginsAsWord(
  { name, start }: SuggestedName,
  { isTagged, text }: FoundShape,
  { neverNames }: Lexicon,
): boolean {
  const ordinary = neverNames.wordAt(text, start)
  return ordinary !== undefined && (ordinary === name || !isTagged)
}
