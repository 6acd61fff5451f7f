import type { DateMention, Where } from '../../../documents/item.js'
import { unitSet } from '../unitSet.js'

/**
 * Makes a finder of the places where something may begin in and beside what the reading took for dates: few, where a text has
 * thousands.
 * @param signs all characters with which it can begin
 */
export function placesIn(
  signs: string,
): (dates: readonly DateMention[], textOf: (where: Where) => string) => readonly Place[] {
  const { has } = unitSet(signs)
  return (dates, textOf) => {
    let places: Place[] | undefined
    let [last, reached, text]: [null | Where, number, string] = [null, 0, '']
    for (const { end, start, where } of dates) {
      if (where !== last) [last, reached, text] = [where, 0, textOf(where)]
      for (let at = Math.max(reached, start - MARGIN); at < end + MARGIN; at++)
        if (has(text.charCodeAt(at))) (places ??= []).push({ at, text, where })
      reached = end + MARGIN
    }
    return places ?? NOWHERE
  }
}

/** Characters on either side of a date: Fri., in front of May 18 is not of the date. */
const MARGIN = 6

/** A place in one of an item's strings. */
export type Place = { at: number; text: string; where: Where }

const NOWHERE: readonly Place[] = []
const NO_RUNS: readonly number[] = []

/**
 * Makes a finder of the runs of some characters: where each begins and where it ends, in turn.
 * @param signs the characters of the runs
 */
export function runsOf(signs: string): (text: string) => readonly number[] {
  const { has } = unitSet(signs)
  return (text) => {
    let runs: number[] | undefined
    for (let at = 0; at < text.length; at++) {
      if (!has(text.charCodeAt(at))) continue
      const start = at
      while (has(text.charCodeAt(at + 1))) at++
      ;(runs ??= []).push(start, at + 1)
    }
    return runs ?? NO_RUNS
  }
}

/** What a sticky pattern matches at a place; null where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): null | RegExpExecArray {
  pattern.lastIndex = at
  return pattern.exec(text)
}
