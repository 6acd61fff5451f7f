import type { StylePlace } from '../../../documents/proofreading.js'
import type { ItemText, Where } from '../../../documents/item.js'

/** A text of an item, where it stands, and what it is there. */
export type PlacedText = { place: StylePlace; text: string; where: Where }

/** The texts of an item in the order in which they are read. */
export function textsOf({
  credit,
  headline,
  kicker,
  kind,
  paragraphs,
  subhead,
}: ItemText): PlacedText[] {
  const place = kind === 'photo' ? 'caption' : 'body'
  const heads: PlacedText[] = [
    { place: 'kicker', text: kicker ?? '', where: 'kicker' },
    { place: 'headline', text: headline ?? '', where: 'headline' },
    { place: 'subhead', text: subhead ?? '', where: 'subhead' },
  ]
  const body = paragraphs.map((text, where): PlacedText => ({ place, text, where }))
  const all: PlacedText[] = [
    ...heads,
    ...body,
    { place: 'credit', text: credit ?? '', where: 'credit' },
  ]
  return all.filter(({ text }) => text !== '')
}
