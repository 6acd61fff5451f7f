import { signSet } from '../words/characterSet.js'

/**
 * Many names looked for in one pass over a text: a place of the text costs one look at a byte, whatever the number
 * of names. Everything lies in a few typed arrays, some 20 bytes a name, where a trie of objects takes hundreds.
 */
export type NameTable = {
  /** Number of the name, by the order in which it was given; -1 for a name that is not in the table. */
  idOf: (name: string) => number
  /** Length in UTF-16 units of the longest name that begins at `at`; 0 when none does. */
  lengthAt: (text: string, at: number) => number
  /** The first place from `from` on where a name may begin: most places are left out by two looks. */
  nextPlace: (text: string, from: number) => number
}

const SHORTEST = 2
const LONGEST = 255
const EMPTY = 0

/** Makes the table of names; each at least two units long, none twice. */
export function nameTable(names: readonly string[]): NameTable {
  const { starts, units } = packed(names)
  const slots = new Uint32Array(powerOfTwo(names.length * 2))
  const reach = new Uint8Array(powerOfTwo(names.length * 4))
  const { hasUnit: mayBegin } = signSet(firstUnits(names))

  const isName = (id: number, text: string, at: number, length: number): boolean => {
    const start = starts[id] ?? 0
    if ((starts[id + 1] ?? 0) - start !== length) return false
    for (let index = 0; index < length; index++) {
      if (units[start + index] !== text.charCodeAt(at + index)) return false
    }
    return true
  }

  /** The slot that holds the name, or the empty one where it belongs. */
  const slotOf = (hash: number, text: string, at: number, length: number): number => {
    const mask = slots.length - 1
    let slot = spread(hash) & mask
    for (let held = slots[slot]; held; held = slots[slot]) {
      if (isName(held - 1, text, at, length)) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }

  const pairMask = reach.length - 1
  const pairSlot = (first: number, second: number) =>
    spread(step(step(SEED, first), second)) & pairMask

  names.forEach((name, id) => {
    slots[slotOf(hashOf(name, 0, name.length), name, 0, name.length)] = id + 1
    const pair = pairSlot(name.charCodeAt(0), name.charCodeAt(1))
    reach[pair] = Math.max(reach[pair] ?? 0, Math.min(name.length, LONGEST))
  })

  return {
    idOf: (name) => {
      const held = slots[slotOf(hashOf(name, 0, name.length), name, 0, name.length)] ?? EMPTY
      return held - 1
    },
    lengthAt: (text, at) => {
      if (at + SHORTEST > text.length) return 0
      const pair = pairSlot(text.charCodeAt(at), text.charCodeAt(at + 1))
      const furthest = Math.min(reach[pair] ?? 0, text.length - at)
      if (furthest === 0) return 0
      let hash = hashOf(text, at, SHORTEST)
      let best = 0
      for (let length = SHORTEST; length <= furthest; length++) {
        if (length > SHORTEST) hash = step(hash, text.charCodeAt(at + length - 1))
        if (slots[slotOf(hash, text, at, length)]) best = length
      }
      return best
    },
    nextPlace: (text, from) => {
      for (let at = from; at + 1 < text.length; at++) {
        const first = text.charCodeAt(at)
        if (mayBegin(first) && reach[pairSlot(first, text.charCodeAt(at + 1))]) return at
      }
      return text.length
    },
  }
}

/** The units with which the names begin, each once. */
function firstUnits(names: readonly string[]): string {
  const units = new Set<string>()
  for (const name of names) units.add(name.charAt(0))
  return [...units].join('')
}

/** All names in one array, with the place where each begins. */
function packed(names: readonly string[]): { starts: Uint32Array; units: Uint16Array } {
  const starts = new Uint32Array(names.length + 1)
  names.forEach((name, id) => (starts[id + 1] = (starts[id] ?? 0) + name.length))
  const units = new Uint16Array(starts[names.length] ?? 0)
  names.forEach((name, id) => {
    const start = starts[id] ?? 0
    for (let at = 0; at < name.length; at++) units[start + at] = name.charCodeAt(at)
  })
  return { starts, units }
}

/** FNV-1a over UTF-16 units. */
const SEED = 0x811c9dc5
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

function hashOf(text: string, at: number, length: number): number {
  let hash = SEED
  for (let index = at; index < at + length; index++) hash = step(hash, text.charCodeAt(index))
  return hash
}

/** FNV leaves its upper bits the best mixed; tables take the lower ones. */
const spread = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0

const powerOfTwo = (least: number): number => 2 ** Math.max(4, Math.ceil(Math.log2(least + 1)))
