import { signSet } from '../../../core/words/characterSet.js'
import { unitAt } from '../../../core/words/units.js'
import { unitWeights } from '../../../core/words/unitWeights.js'
import { type WordTable, wordTable } from '../../../core/words/wordTable.js'
import { ATTEND_VERBS } from '../words/events.js'
import { type Lexicon } from '../words/lexicon.js'
import {
  NO_GIVEN,
  BORNE_WORDS,
  COMMON_GIVEN,
  HOURS,
  NAME_LIKE_WORDS,
  NEVER_IN_GIVEN,
  NOT_IN_GIVEN,
} from '../words/names.js'
import {
  HARDLY_IN_GIVEN,
  ordinarinessAt,
  SELDOM_IN_GIVEN,
  shortOrdinariness,
  TYPICAL_IN_GIVEN,
} from '../words/ordinaryTable.js'
import { ADVERB_SURNAMES, GRAMMAR_SURNAMES, RARE_SURNAMES, SELDOM } from '../words/surnames.js'
import { endsAsBody, endsInBody, isSoftEnd } from './bodyEnds.js'
import { followOf, followScore, isHanAt, isSignAt, isVerb, WORD } from './follow.js'

/** A possible name with how plainly what follows it ends it: 3 a sign or word, 2 a particle, 0 nothing. */
export type NameShape = {
  /** How plainly it stands elsewhere in the item, where that was asked. */
  elsewhere?: number
  /** Length of the surname; absent where there is none. */
  family?: number
  end: number
  follow: number
  name: string
  score: number
}

/** Tells names by their shape alone. */
export type NameReader = {
  /** Length of the surname at `start`; 0 where there is none. */
  familyAt: (text: string, start: number) => number
  /**
   * A name of any shape between signs, for places where only a name can stand: inside a list of leaders.
   * Two to four characters, none of which begins an ordinary word.
   */
  looseNameAt: (text: string, start: number) => NameShape | null
  /** Chinese names that may begin at `start`, the likeliest first. */
  namesAt: (text: string, start: number) => NameShape[]
}

/** What the place says where a name may begin, whatever its length. */
type Opening = {
  isRare: boolean
  /** Whether the surname is one seldom met and an ordinary word begins with it. */
  isSeldom: boolean
  start: number
  /** The word with which no name begins. */
  word: string | undefined
}

/** 来坐诊, 都知道, 那一堂: behind a word of grammar that is a surname as well stands nothing like a given name. */
export const isGrammar = (text: string, start: number, end: number): boolean =>
  (ADVERB_SURNAMES.hasAt(text, start) && isVerb(text, start + 1, end)) ||
  (GRAMMAR_SURNAMES.hasAt(text, start) &&
    (TYPICAL_IN_GIVEN.countIn(text, start + 1, end) === 0 ||
      HARDLY_IN_GIVEN.countIn(text, start + 1, end) > 0))

const openingAt = (text: string, start: number, { wordAt }: WordTable): Opening => ({
  isRare: RARE_SURNAMES.hasAt(text, start),
  isSeldom: SELDOM.hasAt(text, start) && shortOrdinariness(text, start) > 0,
  start,
  word: wordAt(text, start),
})

/** Whether a given name may be made of these characters. */
export function canBeGiven(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isHanAt(text, at) || NEVER_IN_GIVEN.hasAt(text, at)) return false
  }
  return true
}

/** Whether given names often end in what stands in front of `end`. */
export const endsAsName = (text: string, end: number): boolean =>
  COMMON_GIVEN.hasAt(text, end - 1) || TYPICAL_IN_GIVEN.hasAt(text, end - 1)

/** What a character of a given name adds: one that names are made of something, an unlikely one less than nothing. */
const givenWeight = unitWeights(
  COMMON_GIVEN.units + HARDLY_IN_GIVEN.units + SELDOM_IN_GIVEN.units,
  (text, at) =>
    (COMMON_GIVEN.hasAt(text, at) ? 0.5 : 0) -
    (HARDLY_IN_GIVEN.hasAt(text, at) ? 0.25 : 0) -
    (SELDOM_IN_GIVEN.hasAt(text, at) ? 0.5 : 0),
)

function weighGiven(text: string, start: number, end: number): number {
  let weight = 0
  for (let at = start; at < end; at++) weight += givenWeight(text.charCodeAt(at))
  return weight
}

/** What length and surname take off: a word of two characters is a word sooner than a name. */
function surnameDoubt(
  text: string,
  { isRare, start }: Opening,
  end: number,
  given: number,
): number {
  const rare = isRare ? 1 : 0
  if (given > 1) return rare - 0.6
  return ordinarinessAt(text, start, end) > 0 ? rare + 0.5 : rare
}

/** Nearly every place has no surname: one look at its unit says so. */
function surnameReader({ compoundSurnames, surnames }: Lexicon): NameReader['familyAt'] {
  return (text, start) => {
    const unit = unitAt(text, start)
    const mayBeCompound = compoundSurnames.mayBegin(unit)
    const compound = mayBeCompound ? compoundSurnames.wordAt(text, start) : undefined
    return compound?.length ?? (surnames.hasUnit(unit) ? 1 : 0)
  }
}

const ATTENDING = wordTable(ATTEND_VERBS)
const GOES = signSet('到说赴率携称')

/** A word that people seldom bear, in front of a sign or of what a person does. */
const isBorne = (text: string, start: number, end: number, follow: number): boolean =>
  BORNE_WORDS.hasBetween(text, start, end) && (follow >= WORD || GOES.hasAt(text, end))

/** 卫国平 begins with a word that people bear as a name. */
const isBorneAlone = (word: string): boolean => NAME_LIKE_WORDS.has(word) || BORNE_WORDS.has(word)

/** 花木青拿出 may be a name of a seldom surname, 合理安排 is none: its last sign begins the next word. */
const isBold = (text: string, { isRare, start, word = '' }: Opening, end: number): boolean =>
  isRare &&
  word.length === 2 &&
  end - start === 3 &&
  !HOURS.has(word) &&
  followScore(text, end - 1) < WORD

/** 甲某某、乙某参加: a verb of being there ends the list as a sign does. */
const isLastOfList = (text: string, start: number, end: number): boolean =>
  end - start < 4 && ATTENDING.wordAt(text, end) !== undefined

/** Makes the reader of names for a language's words. */
export function nameReader(lexicon: Lexicon): NameReader {
  const { neverNames } = lexicon
  const familyAt = surnameReader(lexicon)
  return { familyAt, looseNameAt, namesAt }

  function namesAt(text: string, start: number): NameShape[] {
    const family = familyAt(text, start)
    if (family === 0) return []
    const opening = openingAt(text, start, neverNames)
    const short = shapeOf(text, opening, family, 1)
    const long = shapeOf(text, opening, family, 2)
    if (!long) return short ? [short] : []
    if (!short) return [long]
    return long.score > short.score ? [long, short] : [short, long]
  }

  function shapeOf(
    text: string,
    opening: Opening,
    family: number,
    given: number,
  ): NameShape | null {
    const { start } = opening
    const from = start + family
    const end = from + given
    if (end > text.length || !canBeGiven(text, from, end) || endsInBody(text, end)) return null
    if (NO_GIVEN.hasBetween(text, from, end)) return null
    const follow = followOf(text, end, given)
    if (isOrdinary(text, opening, end, follow)) return null
    const odd = NOT_IN_GIVEN.countIn(text, from, end)
    if (odd > 0 && (follow < 1.5 || opening.isRare)) return null
    const isBody = end - start > 2 && endsAsBody(text, end) && follow < 2
    if (isBody && !isSoftEnd(text, end)) return null
    const doubt = surnameDoubt(text, opening, end, given) + (isBody ? 0.4 : 0)
    const score = follow + weighGiven(text, from, end) - odd * 2 - doubt
    return { end, family, follow, name: text.slice(start, end), score }
  }

  /** Whether the word at `start` only looks like the beginning of a name. */
  function isOrdinary(text: string, opening: Opening, end: number, follow: number): boolean {
    const { isSeldom, start, word } = opening
    if (isGrammar(text, start, end)) return !NAME_LIKE_WORDS.hasBetween(text, start, end)
    if (!isSeldom && word === undefined) return false
    if (NAME_LIKE_WORDS.hasBetween(text, start, end)) return false
    if (isBorne(text, start, end, follow)) return false
    if (isSeldom || word === undefined) return true
    if (follow >= WORD && endsAsName(text, end) && isBorneAlone(word)) return false
    return !isBold(text, opening, end)
  }

  function looseNameAt(text: string, start: number): NameShape | null {
    for (const length of [2, 3, 4]) {
      const end = start + length
      if (!isSignAt(text, end) && !(familyAt(text, start) > 0 && isLastOfList(text, start, end)))
        continue
      const name = text.slice(start, end)
      if (name.length < length || !canBeGiven(text, start, end)) return null
      if (isOrdinary(text, openingAt(text, start, neverNames), end, 3) || endsAsBody(name))
        return null
      return { end, follow: 3, name, score: 1 }
    }
    return null
  }
}
