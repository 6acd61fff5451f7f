import { groupByPair, pairMap } from '../../../core/words/pairMap.js'
import { standsAt, unitAt } from '../../../core/words/units.js'
import { characterSet } from './characterSet.js'
import { wordList } from './anyOf.js'
import { NAME_LIKE_WORDS } from './names.js'
import {
  HARDLY_GIVEN,
  ORDINARY_WORDS,
  SELDOM_GIVEN,
  STRADDLING_WORDS,
  TYPICAL_GIVEN,
  TOLD_PAIRS,
} from './ordinaryWords.js'

/** How ordinary a word is: 2 written by everybody, 1 known to the dictionary, 0 no word. */
export type Ordinariness = 0 | 1 | 2

/** The groups that the script has written: a character with what goes with it. */
const groupsOf = (text: string): string[] => text.split(/[\n；]/).filter(Boolean)

/** A word with how ordinary it is. */
export type GradedWord = { grade: Ordinariness; word: string }

const gradedWords = (): GradedWord[] => [
  ...groupsOf(ORDINARY_WORDS).flatMap((line) => {
    const [often = '', others = ''] = line.slice(1).split('|')
    const graded = (rests: string, grade: Ordinariness) =>
      wordList(rests).map((rest): GradedWord => ({ grade, word: line.charAt(0) + rest }))
    return [...graded(often, 2), ...graded(others, 1)]
  }),
  ...Array.from(NAME_LIKE_WORDS.words, (word): GradedWord => ({ grade: 2, word })),
]

/** The words that begin with two characters. */
export type WordsLike = {
  /** Those of more than two characters. */
  long: readonly GradedWord[]
  /** How ordinary the two are as a word by themselves. */
  short: Ordinariness
}

const WORDS = pairMap(wordsByPair(gradedWords()))
const NONE: WordsLike = { long: [], short: 0 }

function wordsByPair(words: readonly GradedWord[]): Map<string, WordsLike> {
  const groups = groupByPair(words, ({ word }) => word.slice(0, 2))
  const entries = Array.from(groups, ([pair, group]): [string, WordsLike] => [
    pair,
    {
      long: group.filter(({ word }) => word !== pair),
      short: group.findLast(({ word }) => word === pair)?.grade ?? 0,
    },
  ])
  return new Map(entries)
}

/** The words that begin with the two characters at `at`; only those that begin with a surname are known. */
export const wordsLike = (text: string, at: number): WordsLike =>
  WORDS.get(unitAt(text, at), unitAt(text, at + 1)) ?? NONE

/** How ordinary the word of two characters is that stands at `at`. */
export const shortOrdinariness = (text: string, at: number): Ordinariness =>
  wordsLike(text, at).short

/** How ordinary the word is that stands between two offsets. */
export function ordinarinessAt(text: string, start: number, end: number): Ordinariness {
  if (end - start === 2) return shortOrdinariness(text, start)
  for (const { grade, word } of wordsLike(text, start).long) {
    if (word.length === end - start && standsAt(text, word, start)) return grade
  }
  return 0
}

/** How ordinary a word is that begins with a surname. */
export const ordinariness = (word: string): Ordinariness => ordinarinessAt(word, 0, word.length)

/** Characters that given names hold more than other words do. */
export const TYPICAL_IN_GIVEN = characterSet(TYPICAL_GIVEN)

/** Characters that given names seldom and hardly ever hold. */
export const SELDOM_IN_GIVEN = characterSet(SELDOM_GIVEN)
export const HARDLY_IN_GIVEN = characterSet(HARDLY_GIVEN)

const STRADDLING = pairMap(
  new Map(
    groupsOf(STRADDLING_WORDS).flatMap((line) =>
      [...line.slice(1)].map((first): [string, true] => [first + line.charAt(0), true]),
    ),
  ),
)

/** Whether the surname at `at` makes an ordinary word with the character before it: 对于, 中华, 教师范. */
export const endsWord = (text: string, at: number): boolean =>
  STRADDLING.get(unitAt(text, at - 1), unitAt(text, at)) !== undefined

const TOLD = pairMap(
  new Map(
    groupsOf(TOLD_PAIRS).flatMap((line) =>
      [...line.slice(1)].map((second): [string, true] => [line.charAt(0) + second, true]),
    ),
  ),
)

/** Whether two characters at `at` tell what somebody does, how or when: a verb, an adverb, the beginning of a saying. */
export const beginsTold = (text: string, at: number): boolean =>
  TOLD.get(unitAt(text, at), unitAt(text, at + 1)) !== undefined
