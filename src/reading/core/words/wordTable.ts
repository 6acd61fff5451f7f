import { wordMap } from './wordMap.js'

/** Words asked for by their place in a text: whatever their number, a place costs one look at its first units. */
export type WordTable = {
  /** The UTF-16 units with which the words begin. */
  firstUnits: string
  has: (word: string) => boolean
  /** Whether one of the words stands between two offsets. */
  hasBetween: (text: string, start: number, end: number) => boolean
  /** Whether any of the words begins with this UTF-16 unit. */
  mayBegin: (unit: number) => boolean
  /** The longest word that begins at `at`; undefined when none does. */
  wordAt: (text: string, at: number) => string | undefined
  /** The longest word that ends in front of `end` and begins at `floor` or later. */
  wordBefore: (text: string, end: number, floor?: number) => string | undefined
  words: ReadonlySet<string>
}

/** Makes a table of words, none of them empty. */
export function wordTable(words: Iterable<string>): WordTable {
  const all = new Set(words)
  const map = wordMap(new Map(Array.from(all, (word) => [word, word])))
  return {
    firstUnits: map.firstUnits,
    has: (word) => all.has(word),
    hasBetween: (text, start, end) => map.between(text, start, end) !== undefined,
    mayBegin: map.mayBegin,
    wordAt: map.at,
    wordBefore: map.before,
    words: all,
  }
}

type Place = { end: number; start: number; word: string }

const NOWHERE: readonly Place[] = []

/** All places of words in a text from left to right, the longest at each, none overlapping another. */
export function placesOfWords(text: string, { wordAt }: WordTable): readonly Place[] {
  let places: Place[] | undefined
  for (let start = 0; start < text.length; start++) {
    const word = wordAt(text, start)
    if (word === undefined) continue
    places ??= []
    places.push({ end: start + word.length, start, word })
    start += word.length - 1
  }
  return places ?? NOWHERE
}
