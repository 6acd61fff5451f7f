import { characterSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { unitWeights } from '../../../core/words/unitWeights.js'
import { COMMON_GIVEN, NEVER_IN_GIVEN, NOT_IN_GIVEN } from '../words/names.js'
import {
  HARDLY_IN_GIVEN,
  SELDOM_IN_GIVEN,
  TYPICAL_IN_GIVEN,
  wordsLike,
} from '../words/ordinaryTable.js'
import {
  CLEAR_COMPOUND_SURNAMES,
  COMMON_SURNAMES,
  RARE_SURNAMES,
  SELDOM,
} from '../words/surnames.js'

const MOST_COMMON = characterSet(COMMON_SURNAMES.slice(0, 110))
/** Everywhere in other words, and in many given names of these years. */
const MODERN = characterSet('一之小初午可乐然')
const LONGEST_WORD = 4
const DOUBLED = 1

/**
 * How much the characters from `start` to `end` look like a name and not like words: about 1 for a name one
 * meets every day, below 0 for an ordinary word.
 * @param family Length of the surname.
 */
export function weighName(text: string, start: number, end: number, family: number): number {
  return (
    weighSurname(text, start, family) +
    weighGiven(text, start + family, end) -
    weighWords(text, start, end, family)
  )
}

function weighSurname(text: string, at: number, family: number): number {
  if (family === 1) return surnameWeight(text.charCodeAt(at))
  return CLEAR_COMPOUND_SURNAMES.hasBetween(text, at, at + family) ? 1.4 : 0.8
}

const surnameWeight = unitWeights(
  SELDOM.units + RARE_SURNAMES.units + MOST_COMMON.units,
  (text, at) => {
    if (SELDOM.hasAt(text, at)) return -1.2
    if (RARE_SURNAMES.hasAt(text, at)) return -0.7
    return 0.4
  },
)

const LISTED =
  NEVER_IN_GIVEN.units +
  TYPICAL_IN_GIVEN.units +
  MODERN.units +
  NOT_IN_GIVEN.units +
  HARDLY_IN_GIVEN.units +
  COMMON_GIVEN.units +
  SELDOM_IN_GIVEN.units

/** What a character of a given name says. */
const givenWeight = unitWeights(LISTED, (text, at) => {
  if (NEVER_IN_GIVEN.hasAt(text, at)) return -2
  if (TYPICAL_IN_GIVEN.hasAt(text, at)) return 0.45
  if (MODERN.hasAt(text, at)) return 0.15
  const isCommon = COMMON_GIVEN.hasAt(text, at)
  if (NOT_IN_GIVEN.hasAt(text, at) || HARDLY_IN_GIVEN.hasAt(text, at)) return isCommon ? -0.2 : -1
  if (isCommon) return 0.15
  return SELDOM_IN_GIVEN.hasAt(text, at) ? -0.5 : 0
})

/** 点点, 朵朵: said twice any character makes a given name. */
const isDoubled = (text: string, start: number, end: number): boolean =>
  end - start === 2 &&
  text.charCodeAt(start) === text.charCodeAt(start + 1) &&
  !NEVER_IN_GIVEN.hasAt(text, start)

function weighGiven(text: string, start: number, end: number): number {
  let weight = end - start > 1 ? 0.3 : -0.5
  for (let at = start; at < end; at++) weight += givenWeight(text.charCodeAt(at))
  return isDoubled(text, start, end) ? Math.max(weight, DOUBLED) : weight
}

/** What the ordinary words say that begin where the name does: the name itself, its beginning, a longer one. */
function weighWords(text: string, start: number, end: number, family: number): number {
  const { long, short } = wordsLike(text, start)
  let weight = family === 1 ? weighWord(short, start + 2 < end) : 0
  for (const { grade, word } of long) {
    const { length } = word
    if (length <= family || length > LONGEST_WORD || !standsAt(text, word, start)) continue
    weight = Math.max(weight, weighWord(grade, start + length < end))
  }
  return weight
}

/** A word that the name only begins with says less than one that holds all of it. */
const weighWord = (grade: number, isBeginning: boolean): number =>
  isBeginning ? grade * 0.8 : grade * 1.3
