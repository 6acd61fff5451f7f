import { isDigit, isHan, isLetter, isNumeral, isStop, type UnitTest } from './characters.js'

/** Where a text is gone through: 1 to its end, -1 to its beginning. */
export type Direction = -1 | 1

/**
 * A part of a pattern. `lengths` says how many UTF-16 units it may take up at a place of a text, in the order in which they are
 * to be tried; none where it does not fit.
 */
export type Element = {
  /** What stands there, where that is one thing only. */
  literal?: string
  lengths: (text: string, at: number, direction: Direction) => readonly number[]
  /** Whether it may take up more lengths than one. */
  isGap?: boolean
  /** UTF-16 units that it takes up at most. */
  longest: number
  /** Whether it may fit there: the quick look before the lengths are asked for. */
  mayFit: (text: string, at: number, direction: Direction) => boolean
}

/** Longer runs are no number that a paper prints, and would be gone through from each of their places. */
const LONGEST_RUN = 24
const NONE: readonly number[] = []
const NOTHING: readonly number[] = [0]
const ONE: readonly number[] = [1]

const unitBeside = (text: string, at: number, direction: Direction): number =>
  direction > 0 ? text.charCodeAt(at) : text.charCodeAt(at - 1)

/** These very characters. */
export function literal(words: string): Element {
  const lengths = [words.length]
  const isThere = (text: string, at: number, direction: Direction) =>
    direction > 0
      ? text.startsWith(words, at)
      : at >= words.length && text.startsWith(words, at - words.length)
  return {
    lengths: (text, at, direction) => (isThere(text, at, direction) ? lengths : NONE),
    literal: words,
    longest: words.length,
    mayFit: isThere,
  }
}

/** One unit of a kind. */
export const single = (test: UnitTest): Element => ({
  lengths: (text, at, direction) => (test(unitBeside(text, at, direction)) ? ONE : NONE),
  longest: 1,
  mayFit: (text, at, direction) => test(unitBeside(text, at, direction)),
})

/** A whole run of units of a kind, all that there are; exactly `count` where one is given. */
export const run = (test: UnitTest, count?: number): Element => ({
  lengths: (text, at, direction) => {
    const length = runLength(test, text, at, direction, LONGEST_RUN + 1)
    return length > 0 && length <= LONGEST_RUN && length === (count ?? length) ? [length] : NONE
  },
  longest: LONGEST_RUN,
  mayFit: (text, at, direction) =>
    count === undefined
      ? test(unitBeside(text, at, direction))
      : runLength(test, text, at, direction, count + 1) === count,
})

function runLength(
  test: UnitTest,
  text: string,
  at: number,
  direction: Direction,
  most: number,
): number {
  let length = 0
  while (length < most && test(unitBeside(text, at + length * direction, direction))) length++
  return length
}

/** Up to `most` units within one clause, as few as will do. */
export const gap = (most: number): Element => ({
  isGap: true,
  lengths: (text, at, direction) => {
    const lengths = [0]
    for (let length = 0; length < most; length++) {
      const unit = unitBeside(text, at + length * direction, direction)
      if (Number.isNaN(unit) || isStop(unit)) break
      lengths.push(length + 1)
    }
    return lengths
  },
  longest: most,
  mayFit: () => true,
})

/** The beginning or the end of the text. */
export const edge = (isEdge: (text: string, at: number) => boolean): Element => ({
  lengths: (text, at) => (isEdge(text, at) ? NOTHING : NONE),
  longest: 0,
  mayFit: isEdge,
})

const isFigure: UnitTest = (unit) => isDigit(unit) || unit === 0x2c || unit === 0x2e

/** The placeholders of patterns by their names; `count` is what stands behind the colon. */
export const placeholders: Readonly<Record<string, (count?: number) => Element>> = {
  digits: (count) => run(isDigit, count),
  end: () => edge((text, at) => at === text.length),
  gap: (count = 8) => gap(Math.min(count, LONGEST_RUN)),
  han: () => single(isHan),
  letters: (count) => run(isLetter, count),
  number: () => run(isFigure),
  numeral: (count) => run(isNumeral, count),
  start: () => edge((_, at) => at === 0),
}
