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

/** By what an item is known again when its page comes a second time: where it goes, its headline, the start of its text. */
export const itemKey = (item: Pick<ItemText, 'headline' | 'kind' | 'paragraphs'>): string =>
  [
    collectionOf(item),
    squeeze(item.headline ?? ''),
    squeeze(item.paragraphs.join('')).slice(0, leadLength),
  ].join('\n')

/** How alike two keys are: 3 the same, 2 the same headline, 1 the same start of text, 0 another item. */
function likeness(one: string, other: string): number {
  if (one === other) return 3
  const [to, headline, lead] = one.split('\n')
  const [otherTo, otherHeadline, otherLead] = other.split('\n')
  if (to !== otherTo) return 0
  if (headline && headline === otherHeadline) return 2
  return lead && lead === otherLead ? 1 : 0
}

/**
 * Finds for each key of a page the known entry that is the same item, the best likeness first; no entry is taken twice.
 * @returns one entry or undefined per key, in the order of the keys
 */
export function matchKnown<T extends { key: string }>(
  keys: readonly string[],
  known: readonly T[],
): (T | undefined)[] {
  const matches: (T | undefined)[] = keys.map(() => undefined)
  const free = new Set(known)
  for (const wanted of [3, 2, 1])
    for (const [at, key] of keys.entries()) {
      if (matches[at]) continue
      const match = [...free].find((entry) => likeness(entry.key, key) === wanted)
      if (!match) continue
      matches[at] = match
      free.delete(match)
    }
  return matches
}
