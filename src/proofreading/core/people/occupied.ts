import type { Mention, Where } from '../../../documents/item.js'
import type { ReadItem } from '../check.js'

/** Asks whether a stretch of a string touches a name that has been read there. */
export type IsTaken = (where: Where, start: number, end: number) => boolean

/** @param counts whether a mention counts as a name there */
export function takenBy(
  { mentions }: ReadItem,
  counts: (mention: Mention) => boolean = () => true,
): IsTaken {
  const spans = new Map<Where, { end: number; start: number }[]>()
  for (const { end, start, where } of mentions.filter(counts)) {
    const others = spans.get(where) ?? []
    others.push({ end, start })
    spans.set(where, others)
  }
  return (where, start, end) =>
    (spans.get(where) ?? []).some((span) => span.start < end && start < span.end)
}
