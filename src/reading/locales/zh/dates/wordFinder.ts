import { signSet } from '../../../core/words/characterSet.js'
import { type SignalWord } from '../words/dateSignals.js'

/** Which groups of words stand in a text between two places: the sum of the groups' marks. */
export type WordFinder = (text: string, start: number, end: number) => number

/** Words to look for, with a power of two that tells them from others. */
export type WordGroup = { mark: number; words: readonly SignalWord[] }

type Ready = { after: string; before: string; mark: number; word: string }

/** A finder of groups of words in one pass; each word may name the characters beside which it is another. */
export function wordFinder(groups: readonly WordGroup[]): WordFinder {
  const ready = groups.flatMap(({ mark, words }) =>
    words.map(({ after = '', before = '', word }) => ({ after, before, mark, word })),
  )
  const byUnit = new Map<number, readonly Ready[]>()
  for (const entry of ready) {
    const unit = entry.word.charCodeAt(0)
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), entry])
  }
  const { hasUnit } = signSet(ready.map(({ word }) => word.charAt(0)).join(''))
  return (text, start, end) => {
    let marks = 0
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (hasUnit(unit)) marks |= marksAt(text, at, end, byUnit.get(unit) ?? [])
    }
    return marks
  }
}

function marksAt(text: string, at: number, end: number, words: readonly Ready[]): number {
  let marks = 0
  for (const word of words) if (standsAt(text, at, end, word)) marks |= word.mark
  return marks
}

function standsAt(text: string, at: number, end: number, { after, before, word }: Ready): boolean {
  const behind = at + word.length
  return (
    behind <= end &&
    text.startsWith(word, at) &&
    !has(after, text[behind]) &&
    !has(before, text[at - 1])
  )
}

const has = (characters: string, character: string | undefined): boolean =>
  character !== undefined && characters.includes(character)
