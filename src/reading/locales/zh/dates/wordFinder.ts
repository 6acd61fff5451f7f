import { signSet } from '../../../core/words/characterSet.js'
import { type SignalWord } from '../words/dateSignals.js'

/** Whether any of the words stands in a text between two places. */
export type WordFinder = (text: string, start: number, end: number) => boolean

type Ready = { after: Set<string>; before: Set<string>; word: string }

/** A finder of words, each of which may name the characters beside which it is another word. */
export function wordFinder(words: readonly SignalWord[]): WordFinder {
  const byUnit = new Map<number, Ready[]>()
  for (const { after = '', before = '', word } of words) {
    const unit = word.charCodeAt(0)
    const ready = { after: new Set(after), before: new Set(before), word }
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), ready])
  }
  const { hasUnit } = signSet(words.map(({ word }) => word.charAt(0)).join(''))
  return (text, start, end) => {
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (hasUnit(unit) && byUnit.get(unit)?.some((word) => standsAt(text, at, end, word))) {
        return true
      }
    }
    return false
  }
}

function standsAt(text: string, at: number, end: number, { after, before, word }: Ready): boolean {
  const behind = at + word.length
  return (
    behind <= end &&
    text.startsWith(word, at) &&
    !after.has(text[behind] ?? '') &&
    !before.has(text[at - 1] ?? '')
  )
}
