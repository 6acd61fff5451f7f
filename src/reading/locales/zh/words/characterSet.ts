/** Characters of one UTF-16 unit each, asked for by their place in a text. */
export type CharacterSet = {
  /** How many of the units from `start` up to `end` are in the set. */
  countIn: (text: string, start: number, end: number) => number
  /** False past either end of the text. */
  hasAt: (text: string, at: number) => boolean
}

/** Every unit of the text as a set, blanks included. */
export function signSet(signs: string): CharacterSet {
  // Numbers, since a string made for each place asked about costs more than the look-up.
  const units = new Set(Array.from({ length: signs.length }, (_, at) => signs.charCodeAt(at)))
  const hasAt = (text: string, at: number) => units.has(text.charCodeAt(at))
  const countIn = (text: string, start: number, end: number) => {
    let count = 0
    for (let at = start; at < end; at++) if (hasAt(text, at)) count++
    return count
  }
  return { countIn, hasAt }
}

/** The characters of a text as a set, blanks left out. */
export const characterSet = (text: string): CharacterSet => signSet(text.replace(/\s+/g, ''))
