import { type Item, type Mention } from '../../documents/item.js'
import { type ReadingWords } from '../../documents/words.js'
import { suggestPeople as suggestFrom } from '../core/suggestions/suggestPeople.js'
import { getReadingLocale } from '../locales/index.js'
import { loadSegmenter } from './segmenter.js'

/**
 * Who may be named in an item besides its mentions, by the evidence of the segmenter.
 * @returns empty, without loading anything, for a language that has no rules for it
 * @throws RangeError when the locale is not known; Error when the segmenter does not run on this machine
 */
export async function suggestPeople(
  item: Item,
  locale: string,
  words?: ReadingWords,
): Promise<Mention[]> {
  const { suggestions: rules } = getReadingLocale(locale, words)
  if (rules.length === 0) return []
  const { tag: tagWords } = await loadSegmenter()
  return suggestFrom(item, item, { rules, tagWords })
}
