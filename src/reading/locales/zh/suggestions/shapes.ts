import { type PlacedWord } from '../../../core/suggestions/rule.js'
import { followScore } from '../people/follow.js'
import { type Lexicon } from '../words/lexicon.js'

/** Jieba's letters for names of people: nr Chinese, nrt and nrfg mostly foreign. */
export const isNameTag = ({ tag }: PlacedWord): boolean => tag.startsWith('nr')

/** Jieba's letter for what its dictionary does not know; signs of punctuation bear it too. */
export const isUnknown = ({ tag }: PlacedWord): boolean => tag === 'x'

const PLAIN = 2

/** Whether what stands at `at` ends a name: a sign, a verb, a particle. */
export const isPlainEnd = (text: string, at: number): boolean => followScore(text, at) >= PLAIN

/** Length of the surname at `start`; 0 when there is none. */
export const familyAt = (
  text: string,
  start: number,
  { compoundSurnames, surnames }: Lexicon,
): number => compoundSurnames.wordAt(text, start)?.length ?? (surnames.hasAt(text, start) ? 1 : 0)
