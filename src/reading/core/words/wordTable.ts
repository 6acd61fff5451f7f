import { signSet } from './characterSet.js'
import { groupByPair, type PairMap, pairMap } from './pairMap.js'
import { standsAt, unitAt } from './units.js'

/** Words asked for by their place in a text: whatever their number, a place costs one look at its first units. */
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
  const firstUnits = [...all].map((word) => word.charAt(0)).join('')
  const { hasUnit: mayBegin } = signSet(firstUnits)
  const { hasUnit: mayEnd } = signSet([...all].map((word) => word.charAt(word.length - 1)).join(''))
  const byStart = groupsOf(all, (word) => word.slice(0, 2))
  const byEnd = groupsOf(all, (word) => word.slice(-1) + word.slice(-2, -1))
  return {
    firstUnits,
    has: (word) => all.has(word),
    mayBegin,
    wordAt: (text, at) => {
      const unit = unitAt(text, at)
      if (!mayBegin(unit)) return undefined
      const group = byStart.get(unit, unitAt(text, at + 1)) ?? byStart.get(unit, 0)
      return group && firstStanding(group, text, at)
    },
    wordBefore: (text, end, floor = 0) => {
      const unit = unitAt(text, end - 1)
      if (!mayEnd(unit)) return undefined
      const group = byEnd.get(unit, unitAt(text, end - 2)) ?? byEnd.get(unit, 0)
      return group && firstEnding(group, text, end, floor)
    },
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

/** The words under two units of theirs, the longest first; those of one unit end the groups of all its pairs. */
function groupsOf(
  words: ReadonlySet<string>,
  pairOf: (word: string) => string,
): PairMap<readonly string[]> {
  const groups = groupByPair(words, pairOf)
  for (const [pair, group] of groups) {
    if (pair.length > 1 && words.has(pair.charAt(0))) group.push(pair.charAt(0))
    group.sort((a, b) => b.length - a.length)
  }
  return pairMap(groups)
}

function firstStanding(words: readonly string[], text: string, at: number): string | undefined {
  for (const word of words) if (standsAt(text, word, at)) return word
  return undefined
}

function firstEnding(
  words: readonly string[],
  text: string,
  end: number,
  floor: number,
): string | undefined {
  for (const word of words) {
    const start = end - word.length
    if (start >= floor && standsAt(text, word, start)) return word
  }
  return undefined
}
