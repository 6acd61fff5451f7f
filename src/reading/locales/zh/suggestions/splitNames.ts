import {
  type PlacedWord,
  type SuggestedName,
  type SuggestionRule,
} from '../../../core/suggestions/rule.js'
import { endsAsBody } from '../people/bodyEnds.js'
import { isHanAt } from '../people/follow.js'
import { type Lexicon } from '../words/lexicon.js'
import { NO_GIVEN, COMMON_GIVEN, NEVER_IN_GIVEN, NOT_IN_GIVEN } from '../words/names.js'
import { RARE_SURNAMES } from '../words/surnames.js'
import { isNameTag, isPlainEnd } from './shapes.js'

/** A surname that jieba left alone, since the given name behind it is an ordinary word: 温 + 春生. */
export const splitNames = (lexicon: Lexicon): SuggestionRule => ({
  id: 'zh-split-name',
  describe: 'a surname cut off from the given name behind it, which is an ordinary word as well',
  find: (text, words) =>
    words.flatMap((family, index): SuggestedName[] => {
      if (!isFamily(family, lexicon)) return []
      const end = givenEnd(family, words.slice(index + 1, index + 3), text)
      if (end === null || lexicon.neverNames.wordAt(text, family.start)) return []
      const name = text.slice(family.start, end)
      return endsAsBody(name) ? [] : [{ end, name, start: family.start }]
    }),
})

const isFamily = ({ word }: PlacedWord, { compoundSurnames, surnames }: Lexicon): boolean =>
  word.length === 2
    ? compoundSurnames.has(word)
    : word.length === 1 && surnames.hasAt(word, 0) && !RARE_SURNAMES.hasAt(word, 0)

/** Behind two signs, in one word or two, or else behind one. */
function givenEnd(family: PlacedWord, next: readonly PlacedWord[], text: string): null | number {
  const ends = next.map(({ end }) => end).toSorted((a, b) => b - a)
  return ends.find((end) => isGiven(text, family, end)) ?? null
}

function isGiven(text: string, family: PlacedWord, end: number): boolean {
  const start = family.end
  const length = end - start
  if (length > 2 || !isHanAt(text, start) || !isHanAt(text, end - 1)) return false
  if (NEVER_IN_GIVEN.countIn(text, start, end) > 0 || NO_GIVEN.has(text.slice(start, end)))
    return false
  if (NOT_IN_GIVEN.countIn(text, start, end) > 0) return false
  const common = COMMON_GIVEN.countIn(text, start, end)
  if (isNameTag(family)) return common > 0 && (length === 2 || isPlainEnd(text, end))
  return common === length && isPlainEnd(text, end)
}
