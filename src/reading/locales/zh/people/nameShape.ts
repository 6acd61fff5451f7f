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

const NEVER_BY_FIRST = byFirst(NEVER_NAMES)
const FOLLOW_BY_FIRST = byFirst(FOLLOW_WORDS)
const HAN = /[\u3400-\u9fff]/
const ENDS = new Set('，。、；：！？（）()“”‘’《》〈〉【】[]—…－-/·\n\r\t 　,.:;!?"\'')

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

/** Whether a UTF-16 unit is a Chinese character. */
export const isHan = (character: string | undefined): boolean =>
  character !== undefined && HAN.test(character)

/** How plainly a name may end at `at`. */
export function followScore(text: string, at: number): number {
  const next = text[at]
  if (next === undefined || ENDS.has(next)) return 3
  if (!isHan(next)) return 0.5
  const word = wordAt(FOLLOW_BY_FIRST, text, at)
  if (word === undefined) return 0
  if (word.length > 1) return 3
  return WEAK_FOLLOW.has(word) ? 1.5 : 2
}

/** Length of the surname at `start`: 2 compound, 1 single, 0 none. */
export function surnameLength(text: string, start: number): 0 | 1 | 2 {
  if (COMPOUND_SURNAMES.has(text.slice(start, start + 2)) && isHan(text[start + 2])) return 2
  return COMMON_SURNAMES.has(text.charAt(start)) ? 1 : 0
}

const isRare = (text: string, start: number) => RARE_SURNAMES.has(text.charAt(start))

/** Whether the word at `start` only looks like the beginning of a name. */
function isOrdinary(text: string, start: number, name: string, follow: number): boolean {
  if (NAME_LIKE_WORDS.has(name)) return false
  const word = wordAt(NEVER_BY_FIRST, text, start)
  const last = name.at(-1) ?? ''
  if (word && NAME_LIKE_WORDS.has(word) && follow >= 3 && COMMON_GIVEN.has(last)) return false
  return word !== undefined && !(word.length === 2 && name.length === 3 && isRare(text, start))
}

/** Chinese names that may begin at `start`, the likeliest first. */
export function namesAt(text: string, start: number): NameShape[] {
  const family = surnameLength(text, start)
  if (family === 0) return []
  const shapes = [1, 2].map((given) => shapeOf(text, start, family, given))
  return shapes.filter((shape) => shape !== null).toSorted((a, b) => b.score - a.score)
}

function shapeOf(text: string, start: number, family: number, given: number): NameShape | null {
  const end = start + family + given
  const name = text.slice(start, end)
  const givenPart = [...name.slice(family)]
  if (name.length < family + given || !canBeGiven(givenPart)) return null
  if (ADDRESSES.has(name.slice(family))) return null
  const follow = followScore(text, end)
  if (isOrdinary(text, start, name, follow)) return null
  const isOdd = givenPart.some((character) => NOT_IN_GIVEN.has(character))
  if (isOdd && (follow < 3 || isRare(text, start))) return null
  if (name.length > 2 && endsAsBody(name) && follow < 2) return null
  const common = givenPart.filter((character) => COMMON_GIVEN.has(character)).length
  const oddness = (isRare(text, start) ? 1 : 0) + (isOdd ? 2 : 0)
  const score = follow + common / 2 + (given === 2 ? 0.6 : 0) - oddness
  return { end, follow, isOdd, name, score }
}

const canBeGiven = (characters: readonly string[]): boolean =>
  characters.every((character) => isHan(character) && !NEVER_IN_GIVEN.has(character))

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
    const next = text[end]
    if (next !== undefined && !ENDS.has(next)) continue
    if (name.length < length || !canBeGiven([...name])) return null
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
  const character = text.charAt(at)
  return SOUND_CHARACTERS.has(character) || (DOT.test(character) && !DOT.test(text.charAt(at - 1)))
}
