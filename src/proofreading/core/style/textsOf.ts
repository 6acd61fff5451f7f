import type { StylePlace } from '../../../documents/proofreading.js'
import type { ItemText, Where } from '../../../documents/item.js'
import { headsOf } from '../strings.js'

/** A text of an item, where it stands, and what it is there. */
export type PlacedText = { place: StylePlace; text: string; where: Where }

/** The texts of an item in the order in which they are read. */
export function textsOf(item: ItemText): PlacedText[] {
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
}
