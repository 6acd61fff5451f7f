import type { ItemText, Where } from '../../documents/item.js'

/** One string of an item and where it stands. */
export type ItemString = { text: string; where: Where }

const heads = ['kicker', 'headline', 'subhead'] as const

/** The lines over a story that are there. */
export const headsOf = (item: ItemText): ItemString[] =>
  heads.flatMap((where) => {
    const text = item[where]
    return text ? [{ text, where }] : []
  })

/** Heads and paragraphs; the credit line has no dates and no lists of rank. */
export const stringsOf = (item: ItemText): ItemString[] => [
  ...headsOf(item),
  ...item.paragraphs.map((text, where) => ({ text, where })),
]

/** The text that `where` names; empty where there is none. */
export const stringAt = (item: ItemText, where: Where): string =>
  (typeof where === 'number' ? item.paragraphs[where] : item[where]) ?? ''
