import { type DateExpression } from '../../../core/dates/expression.js'
import { type CharacterSet, signSet } from '../../../core/words/characterSet.js'
import { type Following, followingTable } from './followingTable.js'

/** Reads what begins at a place of a text; null where nothing does. */
export type Read = (text: string, at: number) => DateExpression | null

/** With what an expression can begin, and what reads it. */
export type Opening = {
  /**
   * Of an expression that may begin with a figure: the characters of which one must follow that figure, by
   * its first character where they depend on it.
   */
  afterFigure?: Readonly<Record<string, string>> | string
  /** The characters with which it can begin; what it reads may reach back before them. */
  begins: string
  read: Read
  /** Whether it may begin with a year of the calendar in Arabic figures: 2024年. */
  readsYears?: true
  /**
   * The characters of which one must stand second, by the first one where they depend on it; any may where
   * none are given. Of an expression that begins with a figure they do not count if `afterFigure` is given.
   */
  then?: Readonly<Record<string, string>> | string
}

/** What figures are written with. */
export const figures = signSet('0123456789〇零○一二两俩三四五六七八九十百千万半')

/** They stand between a figure and its unit: 三个多月, 十几天, 3.5天. */
export const MEASURES = '个多余来几.'

/** A reader, with what must stand second in what begins with a figure; null where that is known already. */
export type Asked = { isPlace: boolean; read: Read; seconds: CharacterSet | null }

/** Stands for what is behind a figure with which a text ends. */
export const END_OF_TEXT = '\uffff'
/** Stands for 年 behind four Arabic figures: a year of the calendar, and no count of years. */
export const OF_CALENDAR = '\ufffe'

/** The openings of a group of kinds, asked for by their place in a text. */
export type OpeningTable = {
  /** The units with which anything begins. */
  begins: CharacterSet
  /** The readers to ask where one UTF-16 unit stands in front of another, in the order of their openings. */
  readersAt: (first: number, next: number) => readonly Asked[]
}

/** Makes the table of what names a time and of what says its place in the calendar: of nearly every place two units say that nothing begins there. */
export function openingTable(names: readonly Opening[], places: readonly Opening[]): OpeningTable {
  const entries = [
    ...names.flatMap((opening) => entriesOf(opening, false)),
    ...places.flatMap((opening) => entriesOf(opening, true)),
  ]
  return {
    begins: signSet(entries.map(({ first }) => first).join('')),
    readersAt: followingTable(entries),
  }
}

/** The unit behind the one at `at`; 0, which begins and follows nothing, at the end of the text. */
export const unitBehind = (text: string, at: number): number =>
  at + 1 < text.length ? text.charCodeAt(at + 1) : 0

/** A character with what must follow it; undefined where anything may. */
type Entry = Following<Asked>

function entriesOf(opening: Opening, isPlace: boolean): Entry[] {
  const { afterFigure, begins, read, then } = opening
  const firsts = [...new Set(begins)]
  const secondOfFigures = firsts.filter(isFigure).map((first) => givenFor(first, then))
  const needsSecond = afterFigure === undefined && !secondOfFigures.includes(undefined)
  const seconds = needsSecond ? signSet(secondOfFigures.join('')) : null
  return firsts.map((first) => {
    if (!isFigure(first)) {
      return { first, follows: givenFor(first, then), what: { isPlace, read, seconds: null } }
    }
    return { first, follows: behindFigure(opening, first), what: { isPlace, read, seconds } }
  })
}

/** What may stand behind a figure; undefined where anything may. */
function behindFigure({ afterFigure, readsYears }: Opening, first: string): string | undefined {
  const given = givenFor(first, afterFigure)
  if (given === undefined) return undefined
  return given + END_OF_TEXT + (readsYears ? OF_CALENDAR : '')
}

const isFigure = (character: string): boolean => figures.hasAt(character, 0)

const givenFor = (first: string, characters: Opening['then']): string | undefined =>
  typeof characters === 'string' ? characters : characters?.[first]

/** What stands second in the words, by their first characters. */
export function secondsOf(words: readonly string[]): Record<string, string> {
  const seconds: Record<string, string> = {}
  for (const word of words) {
    const first = word.charAt(0)
    seconds[first] = (seconds[first] ?? '') + word.charAt(1)
  }
  return seconds
}
