import {
  ADDRESSES,
  COMMON_GIVEN,
  FOLLOW_WORDS,
  NAME_LIKE_WORDS,
  NEVER_IN_GIVEN,
  NEVER_NAMES,
  NOT_IN_GIVEN,
  WEAK_FOLLOW,
} from '../words/names.js'
import { signSet } from '../words/characterSet.js'
import { BODY_ENDS } from '../words/organizations.js'
import {
  COMMON_SURNAMES,
  COMPOUND_SURNAMES,
  RARE_SURNAMES,
  SOUND_CHARACTERS,
} from '../words/surnames.js'

/** A possible name with how plainly what follows it ends it: 3 a sign or word, 2 a particle, 0 nothing. */
export type NameShape = {
  end: number
  follow: number
  /** Holds a character that names hardly have. */
  isOdd?: boolean
  name: string
  score: number
}

/** Most places are no compound surname by their first character alone. */
const COMPOUND_STARTS = signSet([...COMPOUND_SURNAMES].map((name) => name.charAt(0)).join(''))
const NEVER_BY_FIRST = byFirst(NEVER_NAMES)
const FOLLOW_BY_FIRST = byFirst(FOLLOW_WORDS)
const ENDS = signSet('，。、；：！？（）()“”‘’《》〈〉【】[]—…－-/·\n\r\t 　,.:;!?"\'')

function byFirst(words: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const word of words) {
    const list = index.get(word.charAt(0)) ?? []
    if (list.length === 0) index.set(word.charAt(0), list)
    list.push(word)
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

const wordAt = (
  index: ReadonlyMap<string, string[]>,
  text: string,
  at: number,
): string | undefined => index.get(text.charAt(at))?.find((word) => text.startsWith(word, at))

/** Whether the UTF-16 unit at `at` is a Chinese character; false past either end. */
export const isHanAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0x3400 && unit <= 0x9fff
}

/** How plainly a name may end at `at`. */
export function followScore(text: string, at: number): number {
  if (at >= text.length || ENDS.hasAt(text, at)) return 3
  if (!isHanAt(text, at)) return 0.5
  const word = wordAt(FOLLOW_BY_FIRST, text, at)
  if (word === undefined) return 0
  if (word.length > 1) return 3
  return WEAK_FOLLOW.has(word) ? 1.5 : 2
}

/** Length of the surname at `start`: 2 compound, 1 single, 0 none. */
export function surnameLength(text: string, start: number): 0 | 1 | 2 {
  if (COMPOUND_STARTS.hasAt(text, start) && isHanAt(text, start + 2)) {
    if (COMPOUND_SURNAMES.has(text.slice(start, start + 2))) return 2
  }
  return COMMON_SURNAMES.hasAt(text, start) ? 1 : 0
}

const isRare = (text: string, start: number) => RARE_SURNAMES.hasAt(text, start)

/** Whether the word at `start` only looks like the beginning of a name. */
function isOrdinary(text: string, start: number, name: string, follow: number): boolean {
  if (NAME_LIKE_WORDS.has(name)) return false
  const word = wordAt(NEVER_BY_FIRST, text, start)
  const endsAsName = COMMON_GIVEN.hasAt(name, name.length - 1)
  if (word && NAME_LIKE_WORDS.has(word) && follow >= 3 && endsAsName) return false
  return word !== undefined && !(word.length === 2 && name.length === 3 && isRare(text, start))
}

/** Chinese names that may begin at `start`, the likeliest first. */
export function namesAt(text: string, start: number): NameShape[] {
  const family = surnameLength(text, start)
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

function canBeGiven(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isHanAt(text, at) || NEVER_IN_GIVEN.hasAt(text, at)) return false
  }
  return true
}

/** 水利局 and 黄坡村 are bodies, though they begin with surnames. */
export const endsAsBody = (name: string): boolean => BODY_ENDS.includes(name.at(-1) ?? '')

/**
 * A name of any shape between signs, for places where only a name can stand: inside a list of leaders.
 * Two or three characters, none of which begins an ordinary word.
 */
export function looseNameAt(text: string, start: number): NameShape | null {
  for (const length of [2, 3, 4]) {
    const end = start + length
    const name = text.slice(start, end)
    if (end < text.length && !ENDS.hasAt(text, end)) continue
    if (name.length < length || !canBeGiven(text, start, end)) return null
    if (isOrdinary(text, start, name, 3) || endsAsBody(name)) return null
    return { end, follow: 3, name, score: 1 }
  }
  return null
}

const FOREIGN_FIRST = /[\u3400-\u9fff]{1,8}[·•・‧]/y
const DOT = /[·•・‧]/

/**
 * A foreign name with its dots: the part before the first dot whole, since a title ends in front of it, the
 * rest as far as its characters write sounds. Null when none is there.
 */
export function foreignNameAt(text: string, start: number): NameShape | null {
  FOREIGN_FIRST.lastIndex = start
  const first = FOREIGN_FIRST.exec(text)?.[0]
  if (first === undefined) return null
  const from = start + first.length
  let end = from
  while (end - start < 40 && isSound(text, end)) end++
  while (DOT.test(text.charAt(end - 1)) && end > from) end--
  if (end === from) return null
  const best = plainestEnd(text, from + 1, end)
  return { end: best, follow: followScore(text, best), name: text.slice(start, best), score: 4 }
}

/** Of the ends that a run of sounds may have the plainest, and of those the last. */
function plainestEnd(text: string, first: number, last: number): number {
  let best = last
  for (let end = last - 1; end >= first; end--) {
    if (followScore(text, end) > Math.max(1, followScore(text, best))) best = end
  }
  return best
}

const isSound = (text: string, at: number): boolean => {
  if (SOUND_CHARACTERS.hasAt(text, at)) return true
  return DOT.test(text.charAt(at)) && !DOT.test(text.charAt(at - 1))
}
