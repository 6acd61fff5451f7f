import { type Stretch } from './lines.js'

/**
 * Keeps of overlapping stretches the one that `rank` puts first (smaller is better), then the longer, then
 * the earlier. The result is sorted by place.
 */
export function withoutOverlaps<T extends Stretch>(
  stretches: readonly T[],
  rank: (stretch: T) => number,
): T[] {
  const length = ({ end, start }: Stretch) => end - start
  const ordered = stretches.toSorted(
    (a, b) => rank(a) - rank(b) || length(b) - length(a) || a.start - b.start,
  )
  const taken = new Set<number>()
  const kept = ordered.filter((stretch) => {
    for (let at = stretch.start; at < stretch.end; at++) if (taken.has(at)) return false
    for (let at = stretch.start; at < stretch.end; at++) taken.add(at)
    return true
  })
  return kept.toSorted((a, b) => a.start - b.start)
}
