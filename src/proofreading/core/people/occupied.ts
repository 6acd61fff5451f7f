import type { Where } from '../../../documents/item.js'
import type { ReadItem } from '../check.js'

/** Asks whether a stretch of a string touches a name that has been read there. */
export type IsTaken = (where: Where, start: number, end: number) => boolean

export function takenBy({ mentions }: ReadItem): IsTaken {
  const spans = new Map<Where, { end: number; start: number }[]>()
  for (const { end, start, where } of mentions) {
    const others = spans.get(where) ?? []
    others.push({ end, start })
    spans.set(where, others)
  }
  return (where, start, end) =>
    (spans.get(where) ?? []).some((span) => span.start < end && start < span.end)
}
