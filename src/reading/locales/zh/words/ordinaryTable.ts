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

/** The words under their first two characters. */
const WORDS = pairMap(groupByPair(gradedWords(), ({ word }) => word.slice(0, 2)))
const NONE: readonly GradedWord[] = []

/** The words that begin as the text does at `at`: some of them may go on otherwise. */
export const wordsLike = (text: string, at: number): readonly GradedWord[] =>
  WORDS.get(unitAt(text, at), unitAt(text, at + 1)) ?? NONE

/** How ordinary the word is that stands between two offsets; only words that begin with a surname are known. */
export function ordinarinessAt(text: string, start: number, end: number): Ordinariness {
  let best: Ordinariness = 0
  for (const { grade, word } of wordsLike(text, start)) {
    if (grade > best && word.length === end - start && standsAt(text, word, start)) best = grade
  }
  return best
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
