import type { ItemText, Where } from '../../documents/item.js'
import type { StylePlace } from '../../documents/proofreading.js'
import { answeredOnce } from './answeredOnce.js'

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

/** A string of an item, and what it is there. */
export type PlacedText = ItemString & { place: StylePlace }

/** The strings of an item that are there in the order in which they are read, the credit line last; the same list for all checks. */
export const textsOf = answeredOnce((item: ItemText): readonly PlacedText[] => {
  const { credit, kind, paragraphs } = item
  const place = kind === 'photo' ? 'caption' : 'body'
  const texts: PlacedText[] = []
  for (const { text, where } of headsOf(item)) texts.push({ place: where, text, where })
  for (let where = 0; where < paragraphs.length; where++) {
    const text = paragraphs[where]
    if (text) texts.push({ place, text, where })
  }
  if (credit) texts.push({ place: 'credit', text: credit, where: 'credit' })
  return texts
})

/** The text that `where` names; empty where there is none. */
export const stringAt = (item: ItemText, where: Where): string =>
  (typeof where === 'number' ? item.paragraphs[where] : item[where]) ?? ''
