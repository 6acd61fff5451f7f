/** Characters of one UTF-16 unit each, asked for by their place in a text. */
export type CharacterSet = {
  /** How many of the units from `start` up to `end` are in the set. */
  countIn: (text: string, start: number, end: number) => number
  /** Where the run of them that begins at `start` ends: `start` where another stands there. */
  endAt: (text: string, start: number) => number
  /** False past either end of the text. */
  hasAt: (text: string, at: number) => boolean
  hasUnit: (unit: number) => boolean
  /** Whether one of them stands anywhere in the text. */
  isIn: (text: string) => boolean
  /** The first place from `start` on where one of them stands; the text's end where none does. */
  nextAt: (text: string, start: number) => number
  /** What the set was made of. */
  units: string
}

/** All that a pattern takes for white space. */
export const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

const UNITS = 0x10000
const BITS = 32

/** Every unit of the text as a set, blanks included. */
export function signSet(signs: string): CharacterSet {
  // One bit a unit: the sets are asked about every place of a text, and 8 KB stay near the processor.
  const bits = new Uint32Array(UNITS / BITS)
  for (let at = 0; at < signs.length; at++) {
    const unit = signs.charCodeAt(at)
    bits[unit >> 5] = (bits[unit >> 5] ?? 0) | (1 << (unit & 31))
  }
  const hasUnit = (unit: number) => (((bits[unit >> 5] ?? 0) >>> (unit & 31)) & 1) === 1
  const hasAt = (text: string, at: number) =>
    at >= 0 && at < text.length && hasUnit(text.charCodeAt(at))
  const countIn = (text: string, start: number, end: number) => {
    let count = 0
    for (let at = start; at < end; at++) if (hasAt(text, at)) count++
    return count
  }
  const nextAt = (text: string, start: number) => {
    let at = start
    while (at < text.length && !hasUnit(text.charCodeAt(at))) at++
    return at
  }
  const endAt = (text: string, start: number) => {
    let at = start
    while (at < text.length && hasUnit(text.charCodeAt(at))) at++
    return at
  }
  const isIn = (text: string) => nextAt(text, 0) < text.length
  return { countIn, endAt, hasAt, hasUnit, isIn, nextAt, units: signs }
}

/** The characters of a text as a set, blanks left out. */
export const characterSet = (text: string): CharacterSet => signSet(text.replace(/\s+/g, ''))
