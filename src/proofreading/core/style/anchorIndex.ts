import { unitSet } from '../unitSet.js'

/** Things by the words that they begin with, looked for in a text: nearly every place costs one look at a table, whatever their number. */
export type AnchorIndex<T> = {
  /** Those that may begin at a place; undefined where none does. Only two units are compared: whoever asks looks at the rest. */
  at: (text: string, at: number) => readonly T[] | undefined
  /** The first place from `from` on where one may begin; the text's end where none does. */
  nextPlace: (text: string, from: number) => number
}

/** Makes the index of things by their words, none of them empty. */
export function anchorIndex<T>(
  things: readonly T[],
  wordsOf: (thing: T) => string,
): AnchorIndex<T> {
  const groups = groupsOf(things, wordsOf)
  const [begins, alone, pairs] = [unitSet(), unitSet(), unitSet()]
  for (const key of groups.keys()) {
    const [first, second] = [key >>> 16, key & 0xffff]
    begins.add(first)
    if (second === 0) alone.add(first)
    else pairs.add(hashOf(first, second))
  }
  const mayBegin = (text: string, at: number) => {
    const unit = text.charCodeAt(at)
    if (!begins.has(unit)) return false
    return alone.has(unit) || pairs.has(hashOf(unit, text.charCodeAt(at + 1)))
  }
  return {
    at: (text, at) => {
      if (!mayBegin(text, at)) return undefined
      const unit = text.charCodeAt(at)
      const longer =
        at + 1 < text.length ? groups.get(keyOf(unit, text.charCodeAt(at + 1))) : undefined
      return longer ?? groups.get(keyOf(unit, 0))
    },
    nextPlace: (text, from) => {
      let at = from
      while (at < text.length && !mayBegin(text, at)) at++
      return at
    },
  }
}

/** Things by the first two units of their words; those of one unit stand in the groups of all pairs that begin with it, too. */
function groupsOf<T>(things: readonly T[], wordsOf: (thing: T) => string): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const thing of things) {
    const words = wordsOf(thing)
    const key = keyOf(words.charCodeAt(0), words.length > 1 ? words.charCodeAt(1) : 0)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  for (const [key, group] of groups)
    if ((key & 0xffff) !== 0) group.push(...(groups.get(key & ~0xffff) ?? []))
  return groups
}

/** A number for two units; the second is 0 where there is one alone. */
const keyOf = (first: number, second: number): number => (first << 16) | second

const hashOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16
