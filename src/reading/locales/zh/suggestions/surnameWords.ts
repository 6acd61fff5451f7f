import { type PlacedWord, type SuggestionRule } from '../../../core/suggestions/rule.js'
import { followScore } from '../people/follow.js'
import { type Lexicon } from '../words/lexicon.js'
import { COMMON_GIVEN } from '../words/names.js'
import { canBeName, isBorneOut } from './borneOut.js'
import { familyAt, isNameTag, isPlainEnd, isUnknown } from './shapes.js'

/** Words that jieba calls a person, or does not know, and that begin with a surname. */
export const surnameWords = (lexicon: Lexicon): SuggestionRule => ({
  id: 'zh-segmented-name',
  describe: 'a word behind a surname that the segmenter takes for a name or does not know',
  find: (text, words) =>
    words.flatMap((word, index) => {
      if (!isNameTag(word) && !isUnknown(word)) return []
      const family = familyAt(text, word.start, lexicon)
      if (family === 0) return []
      const end = endOf(word, words[index + 1], { family, text })
      const found = { end, name: text.slice(word.start, end), start: word.start }
      const shape = { family, isTagged: isNameTag(word), text }
      return canBeName(found, shape) && isBorneOut(found, shape, lexicon) ? [found] : []
    }),
})

type Ending = { family: number; text: string }

/** Where the name ends: jieba cuts it short before an ordinary word, and takes in a verb of one sign. */
function endOf(word: PlacedWord, next: PlacedWord | undefined, { family, text }: Ending): number {
  const { end, start } = word
  const isShort = end - start === family + 1 && next?.word.length === 1
  if (isShort && isUnknown(word) && COMMON_GIVEN.hasAt(text, end) && !isPlainEnd(text, end))
    return end + 1
  if (end - start < family + 2) return end
  const ends = [start + family + 2, start + family + 1]
  if (end === ends[0] && !cutsLast(text, end - 1)) return end
  return ends.find((at) => at < end && isPlainEnd(text, at)) ?? end
}

/** A verb or particle that names hardly hold: 某某摄, 某某据. */
const cutsLast = (text: string, last: number): boolean =>
  followScore(text, last) > 0 && !COMMON_GIVEN.hasAt(text, last)
