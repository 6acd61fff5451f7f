const BITS = 32

/** The first two units of words, each pair as one bit of a small table: nearly all other pairs are told apart. */
export type PairSet = { mayBegin: (first: number, second: number) => boolean }

/** Makes the set for words; a word of one unit goes with whatever follows it. */
export function pairSet(words: ReadonlySet<string>): PairSet {
  const size = 2 ** Math.max(10, Math.ceil(Math.log2(words.size * 16)))
  const bits = new Uint32Array(size / BITS)
  const singles = new Set<number>()
  const shift = BITS - Math.log2(size)
  const slotOf = (first: number, second: number) =>
    (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> shift
  for (const word of words) {
    if (word.length === 1) singles.add(word.charCodeAt(0))
    const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1))
    bits[slot >> 5] = (bits[slot >> 5] ?? 0) | (1 << (slot & 31))
  }
  return {
    mayBegin: (first, second) => {
      const slot = slotOf(first, second)
      const isKnown = (((bits[slot >> 5] ?? 0) >>> (slot & 31)) & 1) === 1
      return isKnown || (singles.size > 0 && singles.has(first))
    },
  }
}
