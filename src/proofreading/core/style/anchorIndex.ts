/** Asks what begins at a place of a text, whatever the number of words: nearly every place costs one or two looks at a table. */
export type AnchorIndex<T> = (text: string, at: number) => readonly T[]

const UNITS = 0x10000
const NOTHING: readonly never[] = []

/** Makes the index of things by their words, none of them empty. Only two units are compared: whoever asks looks at the rest. */
export function anchorIndex<T>(
  things: readonly T[],
  wordsOf: (thing: T) => string,
): AnchorIndex<T> {
  const begins = new Uint8Array(UNITS)
  const pairs = new Uint8Array(UNITS)
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const words = wordsOf(thing)
    const unit = words.charCodeAt(0)
    begins[unit] = (begins[unit] ?? 0) | (words.length > 1 ? 2 : 1)
    if (words.length > 1) pairs[hashOf(unit, words.charCodeAt(1))] = 1
    const key = words.slice(0, 2)
    groups.set(key, [...(groups.get(key) ?? []), thing])
  }
  return (text, at) => {
    const unit = text.charCodeAt(at)
    const kind = begins[unit] ?? 0
    if (kind === 0) return NOTHING
    const isPair = kind > 1 && at + 1 < text.length && pairs[hashOf(unit, text.charCodeAt(at + 1))]
    const longer = (isPair && groups.get(text.slice(at, at + 2))) || NOTHING
    if (kind === 2) return longer
    const one = groups.get(text.charAt(at)) ?? NOTHING
    return longer.length > 0 ? [...longer, ...one] : one
  }
}

const hashOf = (first: number, second: number): number =>
  (Math.imul(first, 31) ^ Math.imul(second, 0x9e5)) & (UNITS - 1)
