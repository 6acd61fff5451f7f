import { type Stretch } from './lines.js'
import { byStart, sortShort } from './sortShort.js'

/** One mark for each place of a text: 1 where something has been found. */
export type Taken = Uint8Array

/** Marks for a text of `length` units with the given stretches taken. */
export function takenBy(stretches: readonly Stretch[], length: number): Taken {
  const taken = new Uint8Array(length)
  for (const { end, start } of stretches) taken.fill(1, start, end)
  return taken
}

/** Whether any place of the stretch is taken. */
export function isTaken(taken: Taken, { end, start }: Stretch): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true
  return false
}

/**
 * Keeps of overlapping stretches the one that `rank` puts first (smaller is better), then the longer, then
 * the earlier. The result is sorted by place.
 */
export function withoutOverlaps<T extends Stretch>(
  stretches: readonly T[],
  rank: (stretch: T) => number,
): T[] {
  // Most texts hold few finds and none that overlap: then there is nothing to choose between.
  if (!haveOverlaps(stretches)) return [...stretches]
  const byPlace = sortShort([...stretches], byStart)
  if (!haveOverlaps(byPlace)) return byPlace
  const length = ({ end, start }: Stretch) => end - start
  const ordered = stretches.toSorted(
    (a, b) => rank(a) - rank(b) || length(b) - length(a) || a.start - b.start,
  )
  const kept: T[] = []
  const taken: Taken = new Uint8Array(farthest(stretches))
  for (const stretch of ordered) {
    if (isTaken(taken, stretch)) continue
    taken.fill(1, stretch.start, stretch.end)
    kept.push(stretch)
  }
  return sortShort(kept, byStart)
}

function farthest(stretches: readonly Stretch[]): number {
  let last = 0
  for (const { end } of stretches) if (end > last) last = end
  return last
}

/** Whether a stretch has a place in common with any of the others. */
export function meetsAny(others: readonly Stretch[], { end, start }: Stretch): boolean {
  for (const other of others) if (other.start < end && start < other.end) return true
  return false
}

/** Whether any of the stretches begins in front of the end of the one listed before it. */
export function haveOverlaps(stretches: readonly Stretch[]): boolean {
  let last = 0
  for (const { end, start } of stretches) {
    if (start < last) return true
    last = end
  }
  return false
}
