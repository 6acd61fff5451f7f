/** What belongs to pairs of UTF-16 units, asked for without making a string of them. */
export type PairMap<T> = {
  /** Undefined for pairs that are not listed; nearly all of these cost one look at a small table. */
  get: (first: number, second: number) => T | undefined
}

const BITS = 32
const FEWEST_SLOTS = 16
const FINER = 2

/** Makes the map of strings of one or two units; a missing second unit is 0. */
export function pairMap<T>(entries: ReadonlyMap<string, T>): PairMap<T> {
  // Open addressing, at most half full: a key of 0 ends every search.
  const size = Math.max(FEWEST_SLOTS, 2 ** Math.ceil(Math.log2(entries.size * 2)))
  const shift = BITS - Math.log2(size)
  const keys = new Int32Array(size)
  const values = new Array<T | undefined>(size).fill(undefined)
  // The large maps do not stay near the processor, a bit for each of four times as many slots does.
  const filterShift = shift - FINER
  const filter = new Int32Array((size << FINER) / BITS)
  for (const [pair, value] of entries) {
    const first = pair.charCodeAt(0)
    const second = pair.length > 1 ? pair.charCodeAt(1) : 0
    const hash = hashOf(first, second)
    const bit = hash >>> filterShift
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
    let slot = hash >>> shift
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = (first << 16) | second
    values[slot] = value
  }
  return {
    get: (first, second) => {
      const hash = hashOf(first, second)
      const bit = hash >>> filterShift
      if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return undefined
      const key = (first << 16) | second
      for (let slot = hash >>> shift; ; slot = (slot + 1) & (size - 1)) {
        const found = keys[slot] ?? 0
        if (found === key) return values[slot]
        if (found === 0) return undefined
      }
    },
  }
}

const hashOf = (first: number, second: number): number =>
  Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)

/** The items under the pairs that they are asked for by. */
export function groupByPair<T>(items: Iterable<T>, pairOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const pair = pairOf(item)
    const group = groups.get(pair)
    if (group) group.push(item)
    else groups.set(pair, [item])
  }
  return groups
}
