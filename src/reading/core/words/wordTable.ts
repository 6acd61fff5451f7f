import { signSet } from './characterSet.js'
import { pairSet } from './pairSet.js'

/** Words asked for by their place in a text: whatever their number, a place costs one look at its first unit. */
export type WordTable = {
  /** The UTF-16 units with which the words begin. */
  firstUnits: string
  has: (word: string) => boolean
  /** Whether any of the words begins with this UTF-16 unit. */
  mayBegin: (unit: number) => boolean
  /** The longest word that begins at `at`; undefined when none does. */
  wordAt: (text: string, at: number) => string | undefined
  /** The longest word that ends in front of `end` and begins at `floor` or later. */
  wordBefore: (text: string, end: number, floor?: number) => string | undefined
}

/** Makes a table of words, none of them empty. */
export function wordTable(words: Iterable<string>): WordTable {
  const all = new Set(words)
  const byFirst = groupBy(all, (word) => word.charCodeAt(0))
  const byLast = groupBy(all, (word) => word.charCodeAt(word.length - 1))
  const firstUnits = [...all].map((word) => word.charAt(0)).join('')
  const { hasUnit: mayBegin } = signSet(firstUnits)
  const pairs = pairSet(all)
  return {
    firstUnits,
    has: (word) => all.has(word),
    mayBegin,
    wordAt: (text, at) => {
      const unit = text.charCodeAt(at)
      if (!mayBegin(unit) || !pairs.mayBegin(unit, text.charCodeAt(at + 1))) return undefined
      return byFirst.get(unit)?.find((word) => text.startsWith(word, at))
    },
    wordBefore: (text, end, floor = 0) =>
      byLast
        .get(text.charCodeAt(end - 1))
        ?.find((word) => end - word.length >= floor && text.endsWith(word, end)),
  }
}

/** All places of words in a text from left to right, the longest at each, none overlapping another. */
export function placesOfWords(
  text: string,
  { mayBegin, wordAt }: WordTable,
): { end: number; start: number; word: string }[] {
  const places: { end: number; start: number; word: string }[] = []
  for (let start = 0; start < text.length; start++) {
    const word = mayBegin(text.charCodeAt(start)) ? wordAt(text, start) : undefined
    if (word === undefined) continue
    places.push({ end: start + word.length, start, word })
    start += word.length - 1
  }
  return places
}

function groupBy(
  words: ReadonlySet<string>,
  unitOf: (word: string) => number,
): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const word of words) {
    const group = groups.get(unitOf(word))
    if (group) group.push(word)
    else groups.set(unitOf(word), [word])
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length)
  return groups
}
