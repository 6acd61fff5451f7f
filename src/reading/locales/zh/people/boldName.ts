import { type Lexicon } from '../words/lexicon.js'
import { HARDLY_IN_GIVEN } from '../words/ordinaryTable.js'
import { SOUND_PLACES } from '../words/segmented.js'
import { endsAsBody, endsInBody } from './bodyEnds.js'
import { followScore, WORD } from './follow.js'
import { canBeGiven, endsAsName, type NameReader, type NameShape } from './nameShape.js'
import { weighName } from './weighName.js'

const LENGTH = 3
/** What a name must weigh that begins with a word. */
const LEAST = -0.4

/** A name of three characters that begins with an ordinary word, behind a title. */
export type BoldNameAt = (text: string, start: number) => NameShape | null

/** Makes the reader of names of three characters that begin with an ordinary word: 白鹭洲, 严守信. */
export function boldNameReader(
  { neverNames }: Lexicon,
  familyAt: NameReader['familyAt'],
): BoldNameAt {
  return (text, start) => {
    const end = start + LENGTH
    const follow = followScore(text, end)
    const isWord = familyAt(text, start) === 1 && neverNames.wordAt(text, start)?.length === 2
    if (!isWord || follow < 1.5 || !endsAsGiven(text, start, end)) return null
    const name = text.slice(start, end)
    if (SOUND_PLACES.has(name) || weighName(text, start, end, 1) < LEAST) return null
    return { end, family: 1, follow, name, score: 1 }
  }
}

const endsAsGiven = (text: string, start: number, end: number): boolean =>
  endsAsName(text, end) &&
  !HARDLY_IN_GIVEN.hasAt(text, end - 1) &&
  // 合理安排: the last sign begins the next word.
  followScore(text, end - 1) < WORD &&
  canBeGiven(text, start + 1, end) &&
  !endsAsBody(text, end) &&
  !endsInBody(text, end)
