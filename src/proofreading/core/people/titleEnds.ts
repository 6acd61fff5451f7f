/** Asks whether two UTF-16 units are the last of some title. */
export function titleEnds(titles: Iterable<string>): (first: number, second: number) => boolean {
  const bits = new Uint8Array(8192)
  const pairs = new Set<number>()
  for (const title of titles) {
    if (title.length < 2) continue
    const [first, second] = [title.charCodeAt(title.length - 2), title.charCodeAt(title.length - 1)]
    bits[second >> 3] = (bits[second >> 3] ?? 0) | (1 << (second & 7))
    pairs.add(first * 65536 + second)
  }
  return (first, second) =>
    ((bits[second >> 3] ?? 0) & (1 << (second & 7))) !== 0 && pairs.has(first * 65536 + second)
}
