import { signSet } from '../../../core/words/characterSet.js'
import { type WordTable, wordTable } from '../../../core/words/wordTable.js'
import { THEN_WORDS } from '../words/events.js'

const thens: WordTable = wordTable(THEN_WORDS)
/** The words are looked for by their last characters, of which there are few. */
const LAST_CHARACTERS = signSet(THEN_WORDS.map((word) => word.slice(-1)).join(''))

/** Offsets of the last characters of the words of a text that say 随后. */
export function thenPlaces(text: string): number[] {
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const mayEnd = LAST_CHARACTERS.hasUnit(text.charCodeAt(at))
    if (mayEnd && thens.wordBefore(text, at + 1) !== undefined) places.push(at)
  }
  return places
}
