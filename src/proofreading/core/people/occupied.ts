import type { Mention, Where } from '../../../documents/item.js'
import type { ReadItem } from '../check.js'

/** Asks whether a stretch of a string touches a name that has been read there. */
export type IsTaken = (where: Where, start: number, end: number) => boolean

/**
 * Mentions are put in order by their strings at the first question: many items ask none.
 * @param counts whether a mention counts as a name there
 */
export function takenBy(
  { mentions }: ReadItem,
  counts: (mention: Mention) => boolean = () => true,
): IsTaken {
  let byPlace: Map<Where, Mention[]> | undefined
  return (where, start, end) => {
    byPlace ??= byWhere(mentions)
    for (const mention of byPlace.get(where) ?? [])
      if (mention.start < end && start < mention.end && counts(mention)) return true
    return false
  }
}

function byWhere(mentions: readonly Mention[]): Map<Where, Mention[]> {
  const byPlace = new Map<Where, Mention[]>()
  for (const mention of mentions) {
    const others = byPlace.get(mention.where)
    if (others) others.push(mention)
    else byPlace.set(mention.where, [mention])
  }
  return byPlace
}
