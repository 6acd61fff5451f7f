import { unitSet } from '../unitSet.js'

/** Whether one of some words stands at a place of a text. */
export type WordTest = (text: string, at: number) => boolean

/** Makes the test of words that end at a place; one unit tells of nearly every place that there is none. */
export const endsIn = (words: readonly string[]): WordTest =>
  byUnit(
    words,
    (word) => word.charCodeAt(word.length - 1),
    (text, at) => text.charCodeAt(at - 1),
    (text, word, at) => text.endsWith(word, at),
  )

/** Makes the test of words that begin at a place. */
export const startsIn = (words: readonly string[]): WordTest =>
  byUnit(
    words,
    (word) => word.charCodeAt(0),
    (text, at) => text.charCodeAt(at),
    (text, word, at) => text.startsWith(word, at),
  )

function byUnit(
  words: readonly string[],
  unitOf: (word: string) => number,
  unitAt: (text: string, at: number) => number,
  isAt: (text: string, word: string, at: number) => boolean,
): WordTest {
  const [units, alone] = [unitSet(), unitSet()]
  const longer = new Map<number, string[]>()
  for (const word of words) {
    const unit = unitOf(word)
    units.add(unit)
    if (word.length === 1) alone.add(unit)
    else longer.set(unit, [...(longer.get(unit) ?? []), word])
  }
  return (text, at) => {
    const unit = unitAt(text, at)
    if (!units.has(unit)) return false
    return alone.has(unit) || (longer.get(unit)?.some((word) => isAt(text, word, at)) ?? false)
  }
}
