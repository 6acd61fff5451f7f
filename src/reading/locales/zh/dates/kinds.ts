import { type DateDetector, type DateExpression } from '../../../core/dates/expression.js'
import { type CharacterSet, signSet } from '../../../core/words/characterSet.js'

/** One kind of expression, read wherever one of a few characters stands. */
export type TimeKind = {
  /** Of an expression that may begin with a figure: the characters of which one must follow that figure. */
  afterFigure?: string
  /** The characters with which it can begin; what it reads may reach back before them. */
  begins: string
  /** One line on what it finds. */
  describe: string
  id: string
  /** What begins at `at`, or null. */
  read: (text: string, at: number) => DateExpression | null
  /** Of an expression that begins with anything but a figure: the characters of which one must stand second. */
  then?: string
}

const figures = signSet('0123456789.〇零一二两俩三四五六七八九十百千万半几')
/** In place of the character behind a figure with which the text ends. */
const END_OF_TEXT = -1
/** They stand between a figure and its unit: 三个多月. */
const measures = signSet('个多余来半')

/** A kind as it may begin with one character: what must follow that character, or the figure it begins. */
type Opening = { follows: CharacterSet | null; read: TimeKind['read'] }

/** Finds all of the kinds in one pass over a text: the longest at each place, none overlapping another. */
export function finderOf(kinds: readonly TimeKind[]): DateDetector['find'] {
  const byUnit = openingsOf(kinds)
  const { nextAt } = signSet(kinds.map(({ begins }) => begins).join(''))
  return (text) => {
    const found: DateExpression[] = []
    let end = 0
    for (let at = nextAt(text, 0); at < text.length; at = nextAt(text, at + 1)) {
      const unit = text.charCodeAt(at)
      const isFigure = figures.hasUnit(unit)
      // Nothing begins in the midst of a number.
      if (isFigure && figures.hasAt(text, at - 1) && at > end) continue
      const next = isFigure ? unitBehindFigure(text, at) : text.charCodeAt(at + 1)
      const longest = longestAt(text, { at, floor: end, next }, byUnit.get(unit) ?? [])
      if (!longest) continue
      found.push(longest)
      end = longest.end
      at = end - 1
    }
    return found
  }
}

function openingsOf(kinds: readonly TimeKind[]): ReadonlyMap<number, readonly Opening[]> {
  const byUnit = new Map<number, Opening[]>()
  for (const { afterFigure, begins, read, then } of kinds) {
    const behindFigure = { follows: setOf(afterFigure), read }
    const behindOther = { follows: setOf(then), read }
    for (const character of new Set(begins)) {
      const unit = character.charCodeAt(0)
      const opening = figures.hasUnit(unit) ? behindFigure : behindOther
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), opening])
    }
  }
  return byUnit
}

const setOf = (characters: string | undefined): CharacterSet | null =>
  characters === undefined ? null : signSet(characters)

/** The character behind the figure that begins at `at`, measures passed over. */
function unitBehindFigure(text: string, at: number): number {
  let next = at + 1
  while (figures.hasAt(text, next)) next++
  while (measures.hasAt(text, next)) next++
  return next < text.length ? text.charCodeAt(next) : END_OF_TEXT
}

function longestAt(
  text: string,
  { at, floor, next }: { at: number; floor: number; next: number },
  openings: readonly Opening[],
): DateExpression | null {
  let longest: DateExpression | null = null
  for (const { follows, read } of openings) {
    if (next !== END_OF_TEXT && follows && !follows.hasUnit(next)) continue
    const found = read(text, at)
    if (!found || found.start < floor) continue
    if (!longest || found.end - found.start > longest.end - longest.start) longest = found
  }
  return longest
}

/** Whether the character stands anywhere from `start` up to `end`. */
export function standsWithin(text: string, character: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] === character) return true
  return false
}

/** What a sticky pattern matches at a place; null when it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): null | RegExpExecArray {
  pattern.lastIndex = at
  return pattern.exec(text)
}
