import { type DateDetector, type DateExpression } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { END_OF_TEXT, figures, type Opening, openingTable, type Read, unitBehind } from './openings.js'

/** One kind of expression, read wherever one of a few characters stands. */
export type TimeKind = Opening & {
  /** One line on what it finds. */
  describe: string
  id: string
}

/** They stand between a figure and its unit: 三个多月. */
const measures = signSet('个多余来半')
const BEHIND_LAST = END_OF_TEXT.charCodeAt(0)

/** Finds all of the kinds in one pass over a text: the longest at each place, none overlapping another. */
export function finderOf(kinds: readonly TimeKind[]): DateDetector['find'] {
  const { nextAt, readersAt } = openingTable(kinds)
  return (text) => {
    const found: DateExpression[] = []
    let end = 0
    for (let at = nextAt(text, 0); at < text.length; at = nextAt(text, at + 1)) {
      const isFigure = figures.hasAt(text, at)
      // Nothing begins in the midst of a number.
      if (isFigure && figures.hasAt(text, at - 1) && at > end) continue
      const next = isFigure ? unitBehindFigure(text, at) : unitBehind(text, at)
      const longest = longestAt(text, at, end, readersAt(text.charCodeAt(at), next))
      if (!longest) continue
      found.push(longest)
      end = longest.end
      at = end - 1
    }
    return found
  }
}

/** The character behind the figure that begins at `at`, measures passed over. */
function unitBehindFigure(text: string, at: number): number {
  let next = at + 1
  while (figures.hasAt(text, next)) next++
  while (measures.hasAt(text, next)) next++
  return next < text.length ? text.charCodeAt(next) : BEHIND_LAST
}

/** The longest expression that begins at `at`, none of it before `floor`; of equal ones the first read. */
function longestAt(
  text: string,
  at: number,
  floor: number,
  readers: readonly Read[],
): DateExpression | null {
  let longest: DateExpression | null = null
  for (const read of readers) {
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
