import { type DateExpression } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { pairMap } from '../../../core/words/pairMap.js'

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

/** The readers to ask where one UTF-16 unit stands in front of another, in the order of their openings. */
export type OpeningTable = (first: number, next: number) => readonly Read[]

/** Makes the table: of nearly every place two units say that nothing begins there. */
export function openingTable(openings: readonly Opening[]): OpeningTable {
  const byPair = new Map<string, readonly Read[]>()
  const withAny = new Map<number, readonly Read[]>()
  for (const first of new Set(openings.map(({ begins }) => begins).join(''))) {
    const entries = entriesOf(openings, first)
    for (const next of new Set(entries.map(({ follows = '' }) => follows).join('')))
      byPair.set(first + next, readersOf(entries, next))
    withAny.set(first.charCodeAt(0), readersOf(entries, null))
  }
  const { get } = pairMap(byPair)
  const { hasUnit: mayPrecedeAny } = signSet(openings.flatMap(beginsWithAny).join(''))
  return (first, next) =>
    get(first, next) ?? (mayPrecedeAny(first) ? withAny.get(first) : undefined) ?? NOTHING
}

const NOTHING: readonly Read[] = []

/** A reader with what must follow the character that it begins with; undefined where anything may. */
type Entry = { follows: string | undefined; read: Read }

const entriesOf = (openings: readonly Opening[], first: string): Entry[] =>
  openings
    .filter(({ begins }) => begins.includes(first))
    .map((opening) => ({ follows: followsOf(opening, first), read: opening.read }))

function followsOf({ afterFigure, then }: Opening, first: string): string | undefined {
  if (figures.hasAt(first, 0))
    return afterFigure === undefined ? undefined : afterFigure + END_OF_TEXT
  return typeof then === 'string' ? then : then?.[first]
}

const beginsWithAny = (opening: Opening): string[] =>
  [...opening.begins].filter((first) => followsOf(opening, first) === undefined)

/** Those who may read in front of a character; for null those who read in front of any. */
const readersOf = (entries: readonly Entry[], next: null | string): Read[] =>
  entries
    .filter(({ follows }) => follows === undefined || (next !== null && follows.includes(next)))
    .map(({ read }) => read)

/** What stands second in the words, by their first characters. */
export function secondsOf(words: readonly string[]): Record<string, string> {
  const seconds: Record<string, string> = {}
  for (const word of words) {
    const first = word.charAt(0)
    seconds[first] = (seconds[first] ?? '') + word.charAt(1)
  }
  return seconds
}
