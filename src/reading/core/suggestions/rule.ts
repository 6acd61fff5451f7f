import { type Stretch } from '../lines.js'

/** A word as a segmenter cut it out of a text, with its part of speech in the segmenter's own letters. */
export type TaggedWord = { tag: string; word: string }

/** A tagged word with its place in the text. */
export type PlacedWord = Stretch & TaggedWord

/** A stretch of a text that may name a person. */
export type SuggestedName = Stretch & { name: string }

/** One way in which the words of a segmenter hint at a person. */
export type SuggestionRule = {
  /** One line on what it finds. */
  describe: string
  /** What may be a name in a text that was cut into these words. */
  find: (text: string, words: readonly PlacedWord[]) => SuggestedName[]
  id: string
}

/** Gives each word its place; together the words are the whole text. */
export function placeWords(words: readonly TaggedWord[]): PlacedWord[] {
  let start = 0
  return words.map(({ tag, word }) => {
    const placed = { end: start + word.length, start, tag, word }
    start = placed.end
    return placed
  })
}
