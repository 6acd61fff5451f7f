/**
 * Share of the pairs of characters of one text that another has, counted in the text with the fewer pairs; each
 * pair counts once.
 */
export function sharedPairs(a: string, b: string): number {
  const [inA, inB] = [countPairs(a, () => true), countPairs(b, () => true)]
  const [shorter, longer] = inA <= inB ? [a, b] : [b, a]
  const size = Math.min(inA, inB)
  if (size === 0) return 0
  return countPairs(shorter, (at) => hasPairOf(longer, shorter, at, longer.length)) / size
}

/** How many different pairs a text has of which the test holds; the pair at an offset is the one that begins there. */
function countPairs(text: string, test: (at: number) => boolean): number {
  let count = 0
  for (let at = 0; at + 1 < text.length; at++) {
    const isNew = !hasPairOf(text, text, at, at + 1)
    if (isNew && test(at)) count++
  }
  return count
}

/** Whether a text has, up to an offset, the pair that begins at `at` in another. */
function hasPairOf(text: string, other: string, at: number, end: number): boolean {
  const [first, second] = [other.charCodeAt(at), other.charCodeAt(at + 1)]
  for (let place = 0; place + 1 < end; place++) {
    if (text.charCodeAt(place) === first && text.charCodeAt(place + 1) === second) return true
  }
  return false
}
