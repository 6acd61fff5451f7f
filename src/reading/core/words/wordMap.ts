import { signSet } from './characterSet.js'
import { groupByPair, type PairMap, pairMap } from './pairMap.js'
import { standsAt, unitAt } from './units.js'

/** What belongs to words, asked for by their place in a text: a place costs one look at its first units. */
export type WordMap<T> = {
  /** What belongs to the longest word that begins at `at`; undefined when none does. */
  at: (text: string, at: number) => T | undefined
  /** What belongs to the longest word that ends in front of `end` and begins at `floor` or later. */
  before: (text: string, end: number, floor?: number) => T | undefined
  /** What belongs to the word that stands between two offsets. */
  between: (text: string, start: number, end: number) => T | undefined
  /** The UTF-16 units with which the words begin. */
  firstUnits: string
  /** Whether any of the words begins with this UTF-16 unit. */
  mayBegin: (unit: number) => boolean
}

type Entry<T> = { value: T; word: string }
type Groups<T> = PairMap<readonly Entry<T>[]>

/** Makes the map of words, none of them empty. */
export function wordMap<T>(values: ReadonlyMap<string, T>): WordMap<T> {
  const entries = Array.from(values, ([word, value]): Entry<T> => ({ value, word }))
  const firstUnits = entries.map(({ word }) => word.charAt(0)).join('')
  const { hasUnit: mayBegin } = signSet(firstUnits)
  const { hasUnit: mayEnd } = signSet(entries.map(({ word }) => word.slice(-1)).join(''))
  const { hasUnit: isWord } = signSet(
    entries.map(({ word }) => (word.length === 1 ? word : '')).join(''),
  )
  const byStart = grouped(entries, (word) => word.slice(0, 2))
  const byEnd = grouped(entries, (word) => word.slice(-1) + word.slice(-2, -1))
  const groupFor = (groups: Groups<T>, unit: number, next: number) =>
    groups.get(unit, next) ?? (isWord(unit) ? groups.get(unit, 0) : undefined)
  return {
    at: (text, at) => {
      const unit = unitAt(text, at)
      if (!mayBegin(unit)) return undefined
      const group = groupFor(byStart, unit, unitAt(text, at + 1))
      return group && firstStanding(group, text, at)
    },
    before: (text, end, floor = 0) => {
      const unit = unitAt(text, end - 1)
      if (!mayEnd(unit)) return undefined
      const group = groupFor(byEnd, unit, unitAt(text, end - 2))
      return group && firstEnding(group, text, end, floor)
    },
    between: (text, start, end) => {
      const unit = unitAt(text, start)
      if (!mayBegin(unit)) return undefined
      const group = byStart.get(unit, end - start > 1 ? unitAt(text, start + 1) : 0)
      return group && standing(group, text, start, end)
    },
    firstUnits,
    mayBegin,
  }
}

/** The words under two units of theirs, the longest first; those of one unit end the groups of all its pairs. */
function grouped<T>(entries: readonly Entry<T>[], pairOf: (word: string) => string): Groups<T> {
  const groups = groupByPair(entries, ({ word }) => pairOf(word))
  const singles = new Map(
    entries.filter(({ word }) => word.length === 1).map((entry) => [entry.word, entry]),
  )
  for (const [pair, group] of groups) {
    const single = pair.length > 1 ? singles.get(pair.charAt(0)) : undefined
    if (single) group.push(single)
    group.sort((a, b) => b.word.length - a.word.length)
  }
  return pairMap(groups)
}

function firstStanding<T>(group: readonly Entry<T>[], text: string, at: number): T | undefined {
  for (const { value, word } of group) if (standsAt(text, word, at)) return value
  return undefined
}

function firstEnding<T>(
  group: readonly Entry<T>[],
  text: string,
  end: number,
  floor: number,
): T | undefined {
  for (const { value, word } of group) {
    const start = end - word.length
    if (start >= floor && standsAt(text, word, start)) return value
  }
  return undefined
}

function standing<T>(
  group: readonly Entry<T>[],
  text: string,
  start: number,
  end: number,
): T | undefined {
  for (const { value, word } of group) {
    if (word.length === end - start && standsAt(text, word, start)) return value
  }
  return undefined
}
