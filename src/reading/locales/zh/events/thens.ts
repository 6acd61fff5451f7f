import { type WordTable, wordTable } from '../../../core/words/wordTable.js'
import { THEN_WORDS } from '../words/events.js'

const thens: WordTable = wordTable(THEN_WORDS)
/** The words are looked for by their last characters, of which there are few. */
const LAST_UNITS = [...new Set(THEN_WORDS.map((word) => word.slice(-1)))]

/** Offsets behind the words of a text that say 随后, in no order. */
export function thenPlaces(text: string): number[] {
  const places: number[] = []
  for (const last of LAST_UNITS) {
    for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
      if (thens.wordBefore(text, at + 1) !== undefined) places.push(at)
    }
  }
  return places
}
