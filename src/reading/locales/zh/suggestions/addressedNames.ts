import { type SuggestedName, type SuggestionRule } from '../../../core/suggestions/rule.js'
import { isHanAt } from '../people/follow.js'
import { type Lexicon } from '../words/lexicon.js'
import { COMMON_GIVEN } from '../words/names.js'
import { COURTESIES } from '../words/segmented.js'
import { isNameTag, isUnknown } from './shapes.js'

/** A given name alone, as colleagues and readers use it: 志远同志. */
export const addressedNames = ({ neverNames }: Lexicon): SuggestionRule => ({
  id: 'zh-addressed-given-name',
  describe: 'a given name without its surname in front of 同志, 先生 and the like',
  find: (text, words) =>
    words.flatMap((word, index): SuggestedName[] => {
      const { end, start } = word
      const isAddressed = COURTESIES.has(words[index + 1]?.word ?? '')
      if (!isAddressed || !(isUnknown(word) || isNameTag(word)) || end - start !== 2) return []
      if (!isHanAt(text, start) || neverNames.has(word.word)) return []
      return COMMON_GIVEN.countIn(text, start, end) > 0 ? [{ end, name: word.word, start }] : []
    }),
})
