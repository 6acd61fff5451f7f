import type { ItemText } from '../../documents/item.js'
import { squeeze } from './characters.js'

const leadLength = 40

/** The collection that an item of a page goes to. */
export type ImportedKind = 'articles' | 'photos'

export const collectionOf = ({ kind }: Pick<ItemText, 'kind'>): ImportedKind =>
  kind === 'photo' ? 'photos' : 'articles'

/** All that is printed of an item, one line each; two items are the same when this is. */
export const printedText = (item: Omit<ItemText, 'kind'>): string =>
  [item.kicker, item.headline, item.subhead, item.credit, ...item.paragraphs]
    .map((line) => line ?? '')
    .join('\n')

/** By what an item is known again when its page comes a second time: its headline and the start of its text. */
export const itemKey = (item: Pick<ItemText, 'headline' | 'kind' | 'paragraphs'>): string =>
  [
    collectionOf(item),
    squeeze(item.headline ?? ''),
    squeeze(item.paragraphs.join('')).slice(0, leadLength),
  ].join('|')

/** Share of the items of a page that are known from a list of keys. */
export function shareKnown(keys: readonly string[], known: ReadonlySet<string>): number {
  return keys.filter((key) => known.has(key)).length / (keys.length || 1)
}
