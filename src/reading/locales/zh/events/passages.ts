import { type DateMention, type Mention } from '../../../../documents/item.js'
import { type StoryForEvents } from '../../../core/locale.js'

/** A paragraph of a story with what is known to stand in it, from left to right. */
export type Passage = {
  dates: DateMention[]
  index: number
  mentions: Mention[]
  text: string
}

/** Gives each paragraph its dates and people; those of the heads belong to none. */
export function passagesOf(
  { dates, paragraphs }: StoryForEvents,
  mentions: readonly Mention[],
): Passage[] {
  const byIndex: Passage[] = []
  const passages = paragraphs.map(({ index, text }) => {
    const passage: Passage = { dates: [], index, mentions: [], text }
    byIndex[index] = passage
    return passage
  })
  for (const date of dates) {
    if (typeof date.where === 'number') byIndex[date.where]?.dates.push(date)
  }
  for (const mention of mentions) {
    if (typeof mention.where === 'number') byIndex[mention.where]?.mentions.push(mention)
  }
  return passages
}
