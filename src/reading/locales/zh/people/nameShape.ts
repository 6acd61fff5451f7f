import { characterSet, signSet } from '../../../core/words/characterSet.js'
import { standsAt, unitAt } from '../../../core/words/units.js'
import { unitWeights } from '../../../core/words/unitWeights.js'
import { wordMap } from '../../../core/words/wordMap.js'
import { type WordTable, wordTable } from '../../../core/words/wordTable.js'
import { ATTEND_VERBS } from '../words/events.js'
import { type Lexicon } from '../words/lexicon.js'
import { SOUND_PLACES } from '../words/segmented.js'
import {
  ADDRESSES,
  BORNE_WORDS,
  COMMON_GIVEN,
  FOLLOW_WORDS,
  HOURS,
  LATER_VERBS,
  NAME_LIKE_WORDS,
  NEVER_IN_GIVEN,
  NOT_IN_GIVEN,
  SINGLE_VERBS,
  WEAK_FOLLOW,
} from '../words/names.js'
import {
  BODY_BEGINNINGS,
  BODY_END_PAIRS,
  BODY_ENDS,
  SOFT_BODY_ENDS,
} from '../words/organizations.js'
import {
  beginsPlainVerb,
  HARDLY_IN_GIVEN,
  ordinarinessAt,
  SELDOM_IN_GIVEN,
  shortOrdinariness,
  TYPICAL_IN_GIVEN,
} from '../words/ordinaryTable.js'
import { weighName } from './weighName.js'
import { ADVERB_SURNAMES, GRAMMAR_SURNAMES, RARE_SURNAMES, SELDOM } from '../words/surnames.js'

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
  /** A name of three characters that begins with an ordinary word: 白某洲 behind a title. */
  boldNameAt: (text: string, start: number) => NameShape | null
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

/** How plainly each of the words ends the name in front of it. */
/** What a word of two characters or more says behind a name. */
const WORD = 3
const FOLLOW = wordMap(
  new Map(
    FOLLOW_WORDS.map((word) => [word, word.length > 1 ? WORD : WEAK_FOLLOW.has(word) ? 1.5 : 2]),
  ),
)
const ENDS = signSet('，。、；：！？（）()“”‘’《》〈〉【】[]—…－-/·\n\r\t 　,.:;!?"\'')
const ADVERB = signSet('常总先又也都还就才正便却再只刚已仍')
/** 马文守在树下: what somebody does in a place or goes on doing. */
const STAYS = signSet('守站坐蹲躺住走跑忙拿捧抱背推拉喊带种养跪看哭')
const ASPECT = signSet('了着在')
const PLACE_SIGNS = signSet('镇乡村县局')
const LEADER = signSet('长')
const WALKS = signSet('走去来坐看听说问吃住干跑唱跳学练打')
const BODY_END = characterSet(BODY_ENDS)
const SOFT_END = signSet(SOFT_BODY_ENDS)

/** Whether the UTF-16 unit at `at` is a Chinese character; false past either end. */
export const isHanAt = (text: string, at: number): boolean => {
  const unit = unitAt(text, at)
  return unit >= 0x3400 && unit <= 0x9fff
}

const isDigitAt = (text: string, at: number): boolean => {
  const unit = unitAt(text, at)
  return unit >= 0x30 && unit <= 0x39
}

/** How plainly a name may end at `at`. */
export function followScore(text: string, at: number): number {
  if (at >= text.length || ENDS.hasAt(text, at)) return 3
  if (!isHanAt(text, at)) return isDigitAt(text, at) ? 1.5 : 0.5
  // 某某某揭了, 某某某推着: whatever the verb, its sign shows that it is one.
  return FOLLOW.at(text, at) ?? (beginsVerb(text, at) || beginsPlainVerb(text, at) ? 1.5 : 0)
}

const SINGLE_VERB = signSet(SINGLE_VERBS)
const LATER_VERB = signSet(LATER_VERBS)

/** 段某接到: of 接 and 到 that make a verb, 到 alone ends the longer name less plainly. */
function followOf(text: string, end: number, given: number): number {
  const follow = followScore(text, end)
  if (given < 2) return follow
  if (follow === 0) return LATER_VERB.hasAt(text, end) ? 1 : 0
  const isSplit =
    beginsPlainVerb(text, end - 1) &&
    (SINGLE_VERB.hasAt(text, end) || (follow === 2 && FOLLOW.at(text, end - 1) !== WORD))
  // 钱塘为优胜者颁奖: 为 leads to whom it is done for.
  const isLed = follow < 2 && standsAt(text, '为', end - 1)
  const isStay = STAYS.hasAt(text, end - 1) && ASPECT.hasAt(text, end)
  return isSplit || isLed || isStay ? follow - 1 : follow
}

function beginsVerb(text: string, at: number): boolean {
  return isSeenActing(text, at) || (ADVERB.hasAt(text, at) && ASPECT.hasAt(text, at + 2))
}

/** 熬糖, 骑着摩托, 揭了: a verb by itself or by the sign behind it. */
export function isSeenActing(text: string, at: number): boolean {
  if (SINGLE_VERB.hasAt(text, at)) return true
  return ASPECT.hasAt(text, at + 1) && !NEVER_IN_GIVEN.hasAt(text, at)
}

/** 试试, 看看: a verb said twice is something that somebody does. */
export const isVerbTwice = (text: string, at: number): boolean =>
  unitAt(text, at) === unitAt(text, at + 1) &&
  (SINGLE_VERB.hasAt(text, at) || WALKS.hasAt(text, at))

const BODY_PAIRS = wordTable(BODY_END_PAIRS)
const PAIRED_END = signSet(BODY_END_PAIRS.map((pair) => pair.slice(-1)).join(''))

/** 水利局 and 黄坡村 are bodies, though they begin with surnames; 一心 and 立行 end a name, 中心 and 银行 a body. */
export const endsAsBody = (text: string, end = text.length): boolean =>
  BODY_END.hasAt(text, end - 1) &&
  (!PAIRED_END.hasAt(text, end - 1) || BODY_PAIRS.wordAt(text, end - 2) !== undefined)

/** 某某镇, 某某局: what a body's sign follows is its name, unless the sign begins 镇长. */
const isPlace = (text: string, end: number): boolean =>
  PLACE_SIGNS.hasAt(text, end) && !LEADER.hasAt(text, end + 1)

const BODY_WORDS = wordTable(BODY_BEGINNINGS)
/** 柳溪小学: the last character of what looks like a name begins the body's own word. */
const cutsBody = (text: string, end: number): boolean =>
  BODY_WORDS.wordAt(text, end - 1) !== undefined

/** What ends there belongs to the name of a place or a body. */
export const endsInBody = (text: string, end: number): boolean =>
  isPlace(text, end) || cutsBody(text, end)

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

/** Whether a verb and nothing else stands between two offsets: 上阵 in 齐上阵. */
const isVerb = (text: string, start: number, end: number): boolean =>
  end - start === 1 ? WALKS.hasAt(text, start) : beginsPlainVerb(text, start)

/** Whether a given name may be made of these characters. */
export function canBeGiven(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isHanAt(text, at) || NEVER_IN_GIVEN.hasAt(text, at)) return false
  }
  return true
}

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

/** What a name must weigh that begins with a word. */
const LEAST_BOLD = -0.4
const ATTENDING = wordTable(ATTEND_VERBS)
const GOES = signSet('到说赴率携称')

/** A word that people seldom bear, in front of a sign or of what a person does. */
const isBorne = (text: string, start: number, end: number, follow: number): boolean =>
  BORNE_WORDS.hasBetween(text, start, end) && (follow >= WORD || GOES.hasAt(text, end))

/** Makes the reader of names for a language's words. */
export function nameReader(lexicon: Lexicon): NameReader {
  const { neverNames } = lexicon
  const familyAt = surnameReader(lexicon)
  return { boldNameAt, familyAt, looseNameAt, namesAt }

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
    if (ADDRESSES.hasBetween(text, from, end)) return null
    const follow = followOf(text, end, given)
    if (isOrdinary(text, opening, end, follow)) return null
    const odd = NOT_IN_GIVEN.countIn(text, from, end)
    if (odd > 0 && (follow < 1.5 || opening.isRare)) return null
    const isBody = end - start > 2 && endsAsBody(text, end) && follow < 2
    if (isBody && !SOFT_END.hasAt(text, end - 1)) return null
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
    const endsAsName = COMMON_GIVEN.hasAt(text, end - 1)
    if (follow >= 3 && endsAsName && NAME_LIKE_WORDS.has(word)) return false
    return !(word.length === 2 && end - start === 3 && opening.isRare && !HOURS.has(word))
  }

  function boldNameAt(text: string, start: number): NameShape | null {
    const end = start + 3
    const follow = followScore(text, end)
    const isLikely =
      follow >= 1.5 &&
      familyAt(text, start) === 1 &&
      neverNames.wordAt(text, start)?.length === 2 &&
      COMMON_GIVEN.hasAt(text, end - 1) &&
      !HARDLY_IN_GIVEN.hasAt(text, end - 1) &&
      canBeGiven(text, start + 1, end) &&
      !SOUND_PLACES.has(text.slice(start, end)) &&
      !endsAsBody(text, end) &&
      !endsInBody(text, end) &&
      weighName(text, start, end, 1) >= LEAST_BOLD
    return isLikely ? { end, family: 1, follow, name: text.slice(start, end), score: 1 } : null
  }

  /** 甲某某、乙某参加: a verb of being there ends the list as a sign does. */
  function isLastOfList(text: string, start: number, end: number): boolean {
    return familyAt(text, start) > 0 && end - start < 4 && ATTENDING.wordAt(text, end) !== undefined
  }

  function looseNameAt(text: string, start: number): NameShape | null {
    for (const length of [2, 3, 4]) {
      const end = start + length
      if (end < text.length && !ENDS.hasAt(text, end) && !isLastOfList(text, start, end)) continue
      const name = text.slice(start, end)
      if (name.length < length || !canBeGiven(text, start, end)) return null
      if (isOrdinary(text, openingAt(text, start, neverNames), end, 3) || endsAsBody(name))
        return null
      return { end, follow: 3, name, score: 1 }
    }
    return null
  }
}
