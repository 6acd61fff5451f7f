import { type DateExpression } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { pairSet } from '../../../core/words/pairSet.js'

/** Reads what begins at a place of a text; null where nothing does. */
export type Read = (text: string, at: number) => DateExpression | null

/** With what an expression can begin, and what reads it. */
export type Opening = {
  /** Of an expression that may begin with a figure: the characters of which one must follow that figure. */
  afterFigure?: string
  /** The characters with which it can begin; what it reads may reach back before them. */
  begins: string
  read: Read
  /**
   * Of an expression that begins with anything but a figure: the characters of which one must stand second,
   * by the first one where they depend on it; any may where none are given.
   */
  then?: Readonly<Record<string, string>> | string
}

/** What figures are written with. */
export const figures = signSet('0123456789.〇零一二两俩三四五六七八九十百千万半几')

/** Stands for what is behind a figure with which a text ends. */
export const END_OF_TEXT = '\uffff'

/** The openings of a group of kinds, asked for by their place in a text. */
export type OpeningTable = {
  /** The first place from `start` on where anything may begin; the text's end where nothing does. */
  nextAt: (text: string, start: number) => number
  /** The readers to ask where one UTF-16 unit stands in front of another, in the order of their openings. */
  readersAt: (first: number, next: number) => readonly Read[]
}

/** Makes the table: of nearly every place two units say that nothing begins there. */
export function openingTable(openings: readonly Opening[]): OpeningTable {
  const entries = openings.flatMap(entriesOf)
  const firsts = signSet(entries.map(({ first }) => first).join(''))
  const beforeAny = signSet(entries.flatMap(firstBeforeAny).join(''))
  const pairs = pairSet(new Set(entries.flatMap(pairsOf)))
  const mayOpen = (text: string, at: number): boolean => {
    const first = text.charCodeAt(at)
    if (!firsts.hasUnit(first)) return false
    return beforeAny.hasUnit(first) || pairs.mayBegin(first, unitBehind(text, at))
  }
  const nextAt = (text: string, start: number): number => {
    let at = start
    while (at < text.length && !mayOpen(text, at)) at++
    return at
  }
  return { nextAt, readersAt: readerTable(entries) }
}

/** The unit behind the one at `at`; 0, which begins and follows nothing, at the end of the text. */
export const unitBehind = (text: string, at: number): number =>
  at + 1 < text.length ? text.charCodeAt(at + 1) : 0

/** A character with what must follow it; undefined where anything may. */
type Entry = { first: string; follows: string | undefined; read: Read }

const entriesOf = (opening: Opening): Entry[] =>
  [...new Set(opening.begins)].map((first) => ({
    first,
    follows: followsOf(opening, first),
    read: opening.read,
  }))

function followsOf({ afterFigure, then }: Opening, first: string): string | undefined {
  if (figures.hasAt(first, 0)) {
    return afterFigure === undefined ? undefined : afterFigure + END_OF_TEXT
  }
  return typeof then === 'string' ? then : then?.[first]
}

const pairsOf = ({ first, follows = '' }: Entry): string[] =>
  figures.hasAt(first, 0) ? [] : [...follows].map((next) => first + next)

/** What follows a figure stands behind all of it, so that any character may stand second. */
const firstBeforeAny = ({ first, follows }: Entry): string[] =>
  follows === undefined || figures.hasAt(first, 0) ? [first] : []

function readerTable(entries: readonly Entry[]): OpeningTable['readersAt'] {
  const byPair = new Map<number, readonly Read[]>()
  const byFirst = new Map<number, readonly Read[]>()
  for (const [first, among] of byCharacter(entries)) {
    const unit = first.charCodeAt(0)
    byFirst.set(unit, readersOf(among.filter(({ follows }) => follows === undefined)))
    for (const next of new Set(among.map(({ follows = '' }) => follows).join(''))) {
      const fitting = among.filter(({ follows }) => follows?.includes(next) ?? true)
      byPair.set(pairKey(unit, next.charCodeAt(0)), readersOf(fitting))
    }
  }
  return (first, next) => byPair.get(pairKey(first, next)) ?? byFirst.get(first) ?? []
}

function byCharacter(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.first)
    if (group) group.push(entry)
    else groups.set(entry.first, [entry])
  }
  return groups
}

const pairKey = (first: number, next: number): number => (first << 16) | next

const readersOf = (entries: readonly Entry[]): Read[] => entries.map(({ read }) => read)

/** What stands second in the words, by their first characters. */
export function secondsOf(words: readonly string[]): Record<string, string> {
  const seconds: Record<string, string> = {}
  for (const word of words) {
    const first = word.charAt(0)
    seconds[first] = (seconds[first] ?? '') + word.charAt(1)
  }
  return seconds
}
