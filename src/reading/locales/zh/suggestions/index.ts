import { type SuggestionRule } from '../../../core/suggestions/rule.js'
import { type Lexicon } from '../words/lexicon.js'
import { addressedNames } from './addressedNames.js'
import { soundNames } from './soundNames.js'
import { splitNames } from './splitNames.js'
import { surnameWords } from './surnameWords.js'

/** What the words of a segmenter hint at in Chinese, the surest first. */
export const suggestionRules = (lexicon: Lexicon): SuggestionRule[] => [
  soundNames(lexicon),
  splitNames(lexicon),
  surnameWords(lexicon),
  addressedNames(lexicon),
]
