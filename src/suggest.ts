import type { Item, Mention } from './documents/item.js'
import type { ReadingWords } from './documents/words.js'
import { suggestPeople } from './reading/suggest/suggestPeople.js'

type Language = {
  /** Language of the text. @default 'zh' */
  locale?: string
  /** Words that the desk adds to those of the language: the same object each time. */
  words?: ReadingWords
}

/**
 * The second tier: who may be named in an item besides its mentions, by the evidence of a segmenter. Only for when a person
 * asks; a suggestion is no tag. The first call loads the segmenter, a fifth of a second and some 60 MB.
 * @returns empty for a language without a segmenter
 * @throws Error when the locale is not known, or the segmenter does not run on this machine
 */
export const suggestionsFor = (
  item: Item,
  { locale = 'zh', words }: Language = {},
): Promise<Mention[]> => suggestPeople(item, locale, words)

/** The item with its suggestions. */
export const withSuggestions = async <T extends Item>(
  item: T,
  language?: Language,
): Promise<T> => ({ ...item, suggestions: await suggestionsFor(item, language) })
