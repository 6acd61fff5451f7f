import type { Where } from '../../../documents/item.js'
import type { NameSigns } from './nameSigns.js'
import type { PeopleCheck } from './peopleCheck.js'
import { stranger } from './stranger.js'

/** A stretch of a string. */
type Place = { end: number; start: number; text: string; where: Where }

/**
 * Whether a stretch that differs in one character from a name of the item opens a clause, though nobody of that name is
 * introduced: who is told of there without a title must have been named before.
 */
export function opensClause(
  { item }: PeopleCheck,
  { end, start, text, where }: Place,
  name: string,
  { clause, common }: NameSigns,
): boolean {
  if (start > 0 && !clause.includes(text.charAt(start - 1))) return false
  const written = text.slice(start, end)
  const isIntroduced = item.mentions.some(
    (mention) =>
      mention.name === written && (mention.title !== null || stranger.test(mention.rule)),
  )
  if (isIntroduced) return false
  const isRead = item.mentions.some((mention) => mention.where === where && mention.start === start)
  const wrong = [...written].findIndex((sign, at) => sign !== name.charAt(at))
  return isRead || !common.includes(written.charAt(wrong))
}
