import { type DateDetector, type DateExpression } from '../../../core/dates/expression.js'
import { signSet } from '../../../core/words/characterSet.js'
import {
  type Asked,
  END_OF_TEXT,
  figures,
  type Opening,
  openingTable,
  unitBehind,
} from './openings.js'

/** One kind of expression, read wherever one of a few characters stands. */
export type TimeKind = Opening & {
  /** One line on what it finds. */
  describe: string
  id: string
}

/** Of which a number consists: nothing begins in the midst of one. */
const NUMBER = signSet('0123456789.〇零一二两俩三四五六七八九十百千万半几')
const BEHIND_LAST = END_OF_TEXT.charCodeAt(0)

/** Finds all of the kinds in one pass over a text: the longest at each place, none overlapping another. */
export function finderOf(kinds: readonly TimeKind[]): DateDetector['find'] {
  const { nextAt, readersAt } = openingTable(kinds)
  return (text) => {
    const found: DateExpression[] = []
    let end = 0
    for (let at = nextAt(text, 0); at < text.length; at = nextAt(text, at + 1)) {
      if (at > end && NUMBER.hasAt(text, at) && NUMBER.hasAt(text, at - 1)) continue
      const next = figures.hasAt(text, at) ? unitBehindFigure(text, at) : unitBehind(text, at)
      const longest = longestAt(text, at, end, readersAt(text.charCodeAt(at), next))
      if (!longest) continue
      found.push(longest)
      end = longest.end
      at = end - 1
    }
    return found
  }
}

/** The character behind the figure that begins at `at`. */
function unitBehindFigure(text: string, at: number): number {
  const next = figures.endAt(text, at)
  return next < text.length ? text.charCodeAt(next) : BEHIND_LAST
}

/** The longest expression that begins at `at`, none of it before `floor`; of equal ones the first read. */
function longestAt(
  text: string,
  at: number,
  floor: number,
  readers: readonly Asked[],
): DateExpression | null {
  let longest: DateExpression | null = null
  for (const { read, seconds } of readers) {
    if (seconds && !seconds.hasAt(text, at + 1)) continue
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
