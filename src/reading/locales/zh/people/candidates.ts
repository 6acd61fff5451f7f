import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { type Lexicon } from '../words/lexicon.js'
import { PERSONAL_WORDS } from '../words/introductions.js'
import { NO_GIVEN, BORNE_WORDS, HOURS, NAME_LIKE_WORDS } from '../words/names.js'
import { TAGGED_AS_NAMES } from '../words/segmented.js'
import { endsWord, shortOrdinariness } from '../words/ordinaryTable.js'
import { type Side } from './beforeName.js'
import { behindName } from './behindName.js'
import { endsAsBody, endsInBody } from './bodyEnds.js'
import { followScore, isHanAt } from './follow.js'
import { isGrammar, type NameShape } from './nameShape.js'
import { daiNameAt } from './southernName.js'
import { isSteppePlace, peoplesNameAt } from './peoplesName.js'
import {
  type Candidate,
  ENOUGH,
  MOST_ELSEWHERE,
  type Place,
  sideBefore,
  sideBehind,
  strongerRule,
  weighElsewhere,
} from './signs.js'
import { weighName } from './weighName.js'

/** Taken off where the words of a desk or of the language say that no name begins so. */
const NEVER = 1.5
/** Taken off the longer name where the item has the shorter string at more places. */
const CUT = 0.8
/** Taken off a noun's place: what stands behind 的 or 对 and in front of a sign may be anything. */
const NOUN = 0.7
const NOUN_PLACES = new Set(['zh-of-phrase', 'zh-led-to'])
const SIGN = 1
/** Makes up for what an ordinary word takes off. */
const AGED_WORD = 4
/** 慰问金和慰问品: it joins two words sooner than it names anybody. */
const JOINS = signSet('和与及')
/** A name of the northern and western peoples looks like nothing else. */
const PEOPLES = 1.2
/** The most that what stands behind a name says; of a shape so unlikely other places say nothing. */
const STRONGEST_BEHIND = 3
/** 孙子, 巴掌: words that a dictionary calls people. */
const TAGGED = wordTable(TAGGED_AS_NAMES)
/** A shape that other places can bear out. */
const LIKELY = -0.4

/** Finds the likeliest name at a place by its surname; null when the signs do not make one. */
export function candidateFinder({ compoundSurnames, neverNames }: Lexicon) {
  return (place: Place): Candidate | null => {
    const { start, text } = place
    if (endsWord(text, start) || isOutcome(text, start)) return null
    const before = sideBefore(place)
    const family = compoundSurnames.wordAt(text, start)?.length ?? 1
    if (before.weight < 0) return null
    if (family === 1 && isPersonal(place)) return wordAsName(place)
    if (isPlainWord(place, before, family)) return null
    if (isSteppePlace(text, start)) return null
    const isNever =
      neverNames.wordAt(text, start) !== undefined || TAGGED.wordAt(text, start) !== undefined
    const side = isNever ? { id: before.id, weight: before.weight - NEVER } : before
    const long = weighed(place, side, { family, given: 2 })
    const short = weighed(place, side, { family, given: 1 })
    return bestOf(long, short)
  }
}

/** 找齐盖章的人, 叫来孙子: what comes of a deed is no surname. */
const OUTCOMES = signSet('齐来成满')
const OUTCOME_OF = signSet('找叫买凑备配带请喊换做办养')
const isOutcome = (text: string, start: number): boolean =>
  OUTCOMES.hasAt(text, start) && OUTCOME_OF.hasAt(text, start - 1)

/** Behind a word these make it somebody's name: 麦穗的爷爷, 麦穗是位程序员. */
const PERSONAL = wordTable(PERSONAL_WORDS)

/** A word that people bear as a name, with what is only said of people behind it. */
function isPersonal({ start, text }: Place): boolean {
  const end = start + WORD
  const isSaid = PERSONAL.wordAt(text, end) !== undefined || isWhoSaid(text, start, end)
  if (!isSaid || endsAsBody(text, end) || NO_GIVEN.hasBetween(text, start, end)) return false
  const isBorne =
    NAME_LIKE_WORDS.hasBetween(text, start, end) || BORNE_WORDS.hasBetween(text, start, end)
  return isBorne && !HOURS.has(text.slice(start, end))
}

const WORD = 2
const SAYING = /^[\u3400-\u9fff]着[^，。；]{0,10}说[，。：]/

/** “……。”高原抹着汗说。 */
const isWhoSaid = (text: string, start: number, end: number): boolean =>
  standsAt(text, '”', start - 1) &&
  standsAt(text, '着', end + 1) &&
  SAYING.test(text.slice(end, end + 16))

const wordAsName = ({ start, text }: Place): Candidate => ({
  end: start + WORD,
  name: text.slice(start, start + WORD),
  rule: 'zh-life',
  start,
  weight: ENOUGH,
})

function bestOf(long: Candidate | null, short: Candidate | null): Candidate | null {
  const best = (long?.weight ?? 0) >= (short?.weight ?? 0) ? long : short
  return best && best.weight >= ENOUGH ? best : null
}

/** From here on what stands before a name outweighs that it is a word. */
const SURE = 2

/** Most places that begin as a name do are words that everybody writes. */
const isPlainWord = ({ start, text }: Place, before: Side, family: number): boolean =>
  family === 1 && before.weight < SURE && shortOrdinariness(text, start) === 2

type Parts = { family: number; given: number }

function weighed(place: Place, before: Side, parts: Parts): Candidate | null {
  const { start, text } = place
  const { family, given } = parts
  const end = start + family + given
  if (!isHanAt(text, end - 1) || !isHanAt(text, end - given)) return null
  const shape = weighName(text, start, end, family) + wordBehindAge(place, before, end)
  if (shape + before.weight + STRONGEST_BEHIND < ENOUGH) return null
  const behind = sideBehind(place, end)
  if (isNoName(place, behind, parts)) return null
  const weight =
    shape + before.weight + behind.weight - doubtOf(before, behind, standsAt(text, '、', end))
  if (weight < ENOUGH - MOST_ELSEWHERE) return null
  const name = text.slice(start, end)
  const borneOut = weight + (shape > LIKELY ? weighElsewhere(name, place) : 0)
  if (borneOut < ENOUGH) return null
  const cut = given === 2 && isCutBefore(place, name) ? CUT : 0
  return { end, name, rule: strongerRule(before, behind), start, weight: borneOut - cut }
}

/** 65岁的包容跳出: behind an age a word that people bear as a name is one where somebody acts. */
function wordBehindAge({ start, text }: Place, before: Side, end: number): number {
  if (before.id !== 'zh-aged' || !NAME_LIKE_WORDS.hasBetween(text, start, end)) return 0
  return isHanAt(text, end) && followScore(text, end) >= 1.5 ? AGED_WORD : 0
}

/** What the signs on both sides together take off: a noun's place, and a row of things such as 查通道、看台账. */
function doubtOf(before: Side, behind: Side, isListed: boolean): number {
  if (behind.weight !== SIGN) return 0
  if (NOUN_PLACES.has(before.id)) return NOUN
  return before.id === 'zh-subject' && isListed ? SIGN : 0
}

function isNoName({ start, text }: Place, behind: Side, { family, given }: Parts): boolean {
  const end = start + family + given
  if (standsAt(text, '“', start - 1) && standsAt(text, '”', end)) return true
  if (given === 1 && JOINS.hasAt(text, end - 1) && isHanAt(text, end)) return true
  if (given === 2 && (endsInside(text, end) || isSaidTwice(text, end))) return true
  if (family === 1 && isGrammar(text, start, end)) return true
  if (endsInBody(text, end) || NO_GIVEN.hasBetween(text, start + family, end)) return true
  return !isSaidOfPeople(behind) && endsAsBody(text, end)
}

/** 某某通报, 见到某某时，: a word that begins inside the longer name ends the shorter one. */
const endsInside = (text: string, end: number): boolean =>
  standsAt(text, '时，', end - 1) || (isPlainVerb(text, end - 1) && !isPlainVerb(text, end))

/** Bodies and places do things as well. */
const isSaidOfPeople = ({ id, weight }: Side): boolean => weight >= 1.5 && id !== 'zh-introduced'

/** 端端正正: signs said twice in front of others said twice. */
const isSaidTwice = (text: string, end: number): boolean =>
  text.charCodeAt(end - 2) === text.charCodeAt(end - 1) &&
  text.charCodeAt(end) === text.charCodeAt(end + 1) &&
  isHanAt(text, end)

/** Whether the item has the string without its last character at more places. */
const isCutBefore = ({ evidence: { placesOf } }: Place, name: string): boolean =>
  placesOf(name.slice(0, -1)).length > placesOf(name).length

const isPlainVerb = (text: string, at: number): boolean =>
  isHanAt(text, at) && followScore(text, at) >= 3

/** A name by the parts of which it is made, where a name may begin. */
export function peoplesCandidateAt(place: Place): Candidate | null {
  const { start, text } = place
  const before = sideBefore(place)
  const isCalled = before.id === 'zh-called'
  const shape = before.weight > 0 ? peoplesNameAt(text, start, isCalled) : null
  return !shape || isSteppePlace(text, start) ? null : byShape(place, before, shape)
}

/** Two signs are a word sooner than a name: 依约, 玉叶. */
const SHORT_DOUBT = 1.5

/** A name of the southern peoples that looks like nothing else, where a name may begin. */
export function southernCandidateAt(place: Place): Candidate | null {
  const { start, text } = place
  const shape = daiNameAt(text, start)
  const before = shape && !endsWord(text, start) ? sideBefore(place) : null
  if (!shape || !before || before.weight <= 0) return null
  const found = byShape(place, before, shape)
  const isShort = shape.name.length === 2
  return found && found.weight < ENOUGH + (isShort ? SHORT_DOUBT : 0) ? null : found
}

function byShape({ start, text }: Place, before: Side, shape: NameShape): Candidate | null {
  const behind = behindName(text, shape.end)
  const weight = PEOPLES + before.weight + behind.weight
  if (weight < ENOUGH) return null
  return { end: shape.end, name: shape.name, rule: strongerRule(before, behind), start, weight }
}
