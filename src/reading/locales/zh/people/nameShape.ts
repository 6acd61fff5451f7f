import { characterSet, signSet } from '../../../core/words/characterSet.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { type Lexicon } from '../words/lexicon.js'
import {
  ADDRESSES,
  COMMON_GIVEN,
  FOLLOW_WORDS,
  NAME_LIKE_WORDS,
  NEVER_IN_GIVEN,
  NOT_IN_GIVEN,
  WEAK_FOLLOW,
} from '../words/names.js'
import { BODY_ENDS } from '../words/organizations.js'
import { RARE_SURNAMES } from '../words/surnames.js'

/** A possible name with how plainly what follows it ends it: 3 a sign or word, 2 a particle, 0 nothing. */
export type NameShape = {
  end: number
  follow: number
  /** Holds a character that names hardly have. */
  isOdd?: boolean
  name: string
  score: number
}

/** Tells names by their shape alone. */
export type NameReader = {
  /**
   * A name of any shape between signs, for places where only a name can stand: inside a list of leaders.
   * Two to four characters, none of which begins an ordinary word.
   */
  looseNameAt: (text: string, start: number) => NameShape | null
  /** Chinese names that may begin at `start`, the likeliest first. */
  namesAt: (text: string, start: number) => NameShape[]
}

const FOLLOW = wordTable(FOLLOW_WORDS)
const ENDS = signSet('，。、；：！？（）()“”‘’《》〈〉【】[]—…－-/·\n\r\t 　,.:;!?"\'')
const BODY_END = characterSet(BODY_ENDS)

/** Whether the UTF-16 unit at `at` is a Chinese character; false past either end. */
export const isHanAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0x3400 && unit <= 0x9fff
}

/** How plainly a name may end at `at`. */
export function followScore(text: string, at: number): number {
  if (at >= text.length || ENDS.hasAt(text, at)) return 3
  if (!isHanAt(text, at)) return 0.5
  const word = FOLLOW.wordAt(text, at)
  if (word === undefined) return 0
  if (word.length > 1) return 3
  return WEAK_FOLLOW.has(word) ? 1.5 : 2
}

/** 水利局 and 黄坡村 are bodies, though they begin with surnames. */
export const endsAsBody = (name: string): boolean => BODY_END.hasAt(name, name.length - 1)

const isRare = (text: string, start: number) => RARE_SURNAMES.hasAt(text, start)

function canBeGiven(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isHanAt(text, at) || NEVER_IN_GIVEN.hasAt(text, at)) return false
  }
  return true
}

/** Makes the reader of names for a language's words. */
export function nameReader({ compoundSurnames, neverNames, surnames }: Lexicon): NameReader {
  return { looseNameAt, namesAt }

  function namesAt(text: string, start: number): NameShape[] {
    const family =
      compoundSurnames.wordAt(text, start)?.length ?? (surnames.hasAt(text, start) ? 1 : 0)
    if (family === 0) return []
    const short = shapeOf(text, start, family, 1)
    const long = shapeOf(text, start, family, 2)
    if (!short || !long) return [short ?? long].filter((shape) => shape !== null)
    return long.score > short.score ? [long, short] : [short, long]
  }

  function shapeOf(text: string, start: number, family: number, given: number): NameShape | null {
    const end = start + family + given
    const from = start + family
    if (end > text.length || !canBeGiven(text, from, end)) return null
    const name = text.slice(start, end)
    if (ADDRESSES.has(name.slice(family))) return null
    const follow = followScore(text, end)
    if (isOrdinary(text, start, name, follow)) return null
    const isOdd = NOT_IN_GIVEN.countIn(text, from, end) > 0
    if (isOdd && (follow < 3 || isRare(text, start))) return null
    if (name.length > 2 && endsAsBody(name) && follow < 2) return null
    const common = COMMON_GIVEN.countIn(text, from, end)
    const oddness = (isRare(text, start) ? 1 : 0) + (isOdd ? 2 : 0)
    const score = follow + common / 2 + (given === 2 ? 0.6 : 0) - oddness
    return { end, follow, isOdd, name, score }
  }

  /** Whether the word at `start` only looks like the beginning of a name. */
  function isOrdinary(text: string, start: number, name: string, follow: number): boolean {
    if (NAME_LIKE_WORDS.has(name)) return false
    const word = neverNames.wordAt(text, start)
    const endsAsName = COMMON_GIVEN.hasAt(name, name.length - 1)
    if (word && NAME_LIKE_WORDS.has(word) && follow >= 3 && endsAsName) return false
    return word !== undefined && !(word.length === 2 && name.length === 3 && isRare(text, start))
  }

  function looseNameAt(text: string, start: number): NameShape | null {
    for (const length of [2, 3, 4]) {
      const end = start + length
      if (end < text.length && !ENDS.hasAt(text, end)) continue
      const name = text.slice(start, end)
      if (name.length < length || !canBeGiven(text, start, end)) return null
      if (isOrdinary(text, start, name, 3) || endsAsBody(name)) return null
      return { end, follow: 3, name, score: 1 }
    }
    return null
  }
}
