import type { ItemText, Where } from '../../documents/item.js'

/** One string of an item and where it stands. */
export type ItemString = { text: string; where: Where }

/** A line over a story. */
export type HeadString = { text: string; where: 'headline' | 'kicker' | 'subhead' }

const heads = ['kicker', 'headline', 'subhead'] as const

/** The lines over a story that are there. */
export function headsOf(item: ItemText): HeadString[] {
  const strings: HeadString[] = []
  for (const where of heads) {
    const text = item[where]
    if (text) strings.push({ text, where })
  }
  return strings
}

/** Heads and paragraphs; the credit line has no dates and no lists of rank. */
export function stringsOf(item: ItemText): ItemString[] {
  const strings: ItemString[] = headsOf(item)
  for (let where = 0; where < item.paragraphs.length; where++)
    strings.push({ text: item.paragraphs[where] ?? '', where })
  return strings
}

/** The text that `where` names; empty where there is none. */
export const stringAt = (item: ItemText, where: Where): string =>
  (typeof where === 'number' ? item.paragraphs[where] : item[where]) ?? ''
