/** Asks what begins at a place of a text, whatever the number of words: nearly every place costs one or two looks at a table. */
export type AnchorIndex<T> = (text: string, at: number) => readonly T[] | undefined

const UNITS = 0x10000
const SINGLE = 1
const LONGER = 2

/** Makes the index of things by their words, none of them empty. Only two units are compared: whoever asks looks at the rest. */
export function anchorIndex<T>(
  things: readonly T[],
  wordsOf: (thing: T) => string,
): AnchorIndex<T> {
  const begins = new Uint8Array(UNITS)
  const filter = new Uint8Array(UNITS)
  const groups = groupsOf(things, wordsOf)
  for (const words of groups.keys()) {
    const unit = words.charCodeAt(0)
    begins[unit] = (begins[unit] ?? 0) | (words.length > 1 ? LONGER : SINGLE)
    if (words.length > 1) filter[hashOf(unit, words.charCodeAt(1))] = 1
  }
  const longerAt = (text: string, at: number, unit: number) =>
    at + 1 < text.length && filter[hashOf(unit, text.charCodeAt(at + 1))] === 1
      ? groups.get(text.slice(at, at + 2))
      : undefined
  return (text, at) => {
    const unit = text.charCodeAt(at)
    const kind = begins[unit] ?? 0
    if (kind === 0) return undefined
    const longer = kind === SINGLE ? undefined : longerAt(text, at, unit)
    return longer ?? (kind === LONGER ? undefined : groups.get(text.charAt(at)))
  }
}

/** Things by the first two units of their words; those of one unit stand in the groups of all pairs that begin with it, too. */
function groupsOf<T>(things: readonly T[], wordsOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = wordsOf(thing).slice(0, 2)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  for (const [key, group] of groups)
    if (key.length > 1) group.push(...(groups.get(key.charAt(0)) ?? []))
  return groups
}

const hashOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16
