import { unitSet } from '../unitSet.js'

/** Longest title looked for in a text, in characters. */
export const LONGEST_TITLE = 14

/**
 * Asks how long the titles are that may end at a place of a text: bit 2 for one of two units, up to that of the longest; 0 at
 * nearly every place. Only their last two units are compared.
 */
export type TitleEnds = (text: string, at: number) => number

/** Makes the table of titles by the two units with which they end. */
export function titleEnds(titles: Iterable<string>): TitleEnds {
  const last = unitSet()
  const lengths = new Map<number, number>()
  for (const title of titles) {
    if (title.length < 2 || title.length > LONGEST_TITLE) continue
    const pair = pairBefore(title, title.length)
    last.add(pair & 0xffff)
    lengths.set(pair, (lengths.get(pair) ?? 0) | (1 << title.length))
  }
  return (text, at) =>
    last.has(text.charCodeAt(at - 1)) ? (lengths.get(pairBefore(text, at)) ?? 0) : 0
}

const pairBefore = (text: string, at: number): number =>
  (text.charCodeAt(at - 2) << 16) | text.charCodeAt(at - 1)
