import { pairSet } from '../../../core/words/pairSet.js'
import { characterSet } from './characterSet.js'
import { wordList } from './anyOf.js'
import { NAME_LIKE_WORDS } from './names.js'
import {
  HARDLY_GIVEN,
  ORDINARY_WORDS,
  SELDOM_GIVEN,
  STRADDLING_WORDS,
  TYPICAL_GIVEN,
  VERB_PAIRS,
} from './ordinaryWords.js'

/** How ordinary a word is: 2 written by everybody, 1 known to the dictionary, 0 no word. */
export type Ordinariness = 0 | 1 | 2

/** The groups that the script has written: a character with what goes with it. */
const groupsOf = (text: string): string[] => text.split(/[\n；]/).filter(Boolean)

/** Every listed word with how ordinary it is. */
const WORDS: ReadonlyMap<string, Ordinariness> = new Map([
  ...groupsOf(ORDINARY_WORDS).flatMap((line) => {
    const [often = '', others = ''] = line.slice(1).split('|')
    const entries = (rests: string, grade: Ordinariness) =>
      wordList(rests).map((rest): [string, Ordinariness] => [line.charAt(0) + rest, grade])
    return [...entries(often, 2), ...entries(others, 1)]
  }),
  ...[...NAME_LIKE_WORDS].map((word): [string, Ordinariness] => [word, 2]),
])

const PAIRS = pairSet(new Set(WORDS.keys()))

/** How ordinary a word is that begins with a surname. */
export const ordinariness = (word: string): Ordinariness =>
  mayBeginWord(word, 0) ? (WORDS.get(word) ?? 0) : 0

/** Whether any ordinary word may begin at `at`: one look, where most places have none. */
export const mayBeginWord = (text: string, at: number): boolean =>
  PAIRS.mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1))

/** Characters that given names hold more than other words do. */
export const TYPICAL_IN_GIVEN = characterSet(TYPICAL_GIVEN)

/** Characters that given names seldom and hardly ever hold. */
export const SELDOM_IN_GIVEN = characterSet(SELDOM_GIVEN)
export const HARDLY_IN_GIVEN = characterSet(HARDLY_GIVEN)

const STRADDLING: ReadonlySet<string> = new Set(
  groupsOf(STRADDLING_WORDS).flatMap((line) =>
    [...line.slice(1)].map((first) => first + line.charAt(0)),
  ),
)
const STRADDLING_PAIRS = pairSet(STRADDLING)

/** Whether the surname at `at` makes an ordinary word with the character before it: 对于, 中华, 教师范. */
export const endsWord = (text: string, at: number): boolean =>
  at > 0 &&
  STRADDLING_PAIRS.mayBegin(text.charCodeAt(at - 1), text.charCodeAt(at)) &&
  STRADDLING.has(text.slice(at - 1, at + 1))

const VERBS: ReadonlySet<string> = new Set(
  groupsOf(VERB_PAIRS).flatMap((line) =>
    [...line.slice(1)].map((second) => line.charAt(0) + second),
  ),
)
const VERB_TABLE = pairSet(VERBS)

/** Whether a verb of two characters begins at `at`. */
export const beginsPlainVerb = (text: string, at: number): boolean =>
  VERB_TABLE.mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1)) &&
  VERBS.has(text.slice(at, at + 2))
