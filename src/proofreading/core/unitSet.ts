/** A set of UTF-16 units. */
export type UnitSet = { add: (unit: number) => void; has: (unit: number) => boolean }

const UNITS = 0x10000
const BITS = 32

/** Makes a set of one bit a unit: it is asked about every place of a text, and 8 KB stay near the processor. */
export function unitSet(signs = ''): UnitSet {
  const bits = new Int32Array(UNITS / BITS)
  const add = (unit: number) => {
    bits[unit >> 5] = (bits[unit >> 5] ?? 0) | (1 << (unit & 31))
  }
  for (let at = 0; at < signs.length; at++) add(signs.charCodeAt(at))
  return { add, has: (unit) => (((bits[unit >> 5] ?? 0) >>> (unit & 31)) & 1) === 1 }
}
