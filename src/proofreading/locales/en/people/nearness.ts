import { doubleMetaphone } from 'double-metaphone'
import { type Nearness, nearness as nearnessOf } from '../../../core/people/nearNames.js'
import { remembered } from '../../../core/people/remembered.js'
import { familyOf, isSameGiven, nameWords } from './nameWords.js'

const soundOf = remembered((word) => doubleMetaphone(word.replace(/'/g, ''))[0])

/** Words alike in sound are no more than so many letters longer. */
const MORE = 3

const soundsAlike = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= MORE && soundOf(one) === soundOf(other)

/**
 * How a printed name comes close to a known one: one word of it one letter off or said alike, or every word that differs said
 * alike; a family name alone is held against the family name. Null when it does not, or is the same.
 */
export function nearness(printed: string, known: string): Nearness | null {
  const [mine, its] = [nameWords(printed), nameWords(known)]
  if (mine.length === 1) return nearWord(mine[0] ?? '', familyOf(known))
  if (mine.length !== its.length) return null
  const off = mine.flatMap((word, at) => {
    const right = its[at] ?? ''
    return word === right || (at === 0 && isSameGiven(word, right)) ? [] : [[word, right] as const]
  })
  const [first] = off
  if (first && off.length === 1) return nearWord(...first)
  return first && off.every(([word, right]) => soundsAlike(word, right)) ? 'sound' : null
}

/** Shortest word of which one letter says that another word is meant. */
const SHORTEST = 3

function nearWord(word: string, right: string): Nearness | null {
  if (word === right || right.length < SHORTEST) return null
  const how = word.length > 1 ? nearnessOf(word, right) : null
  if (how !== null && how !== 'sound') return how
  if (soundsAlike(word, right)) return 'sound'
  return isLong(word, right) && lettersOff(word, right) === 2 ? 'letters' : null
}

/** Two letters of six may be a slip, where the rest of the name and the title are right. */
const LONG = 6

const isLong = (word: string, right: string): boolean =>
  Math.min(word.length, right.length) >= LONG && word.charAt(0) === right.charAt(0)

/** How many letters must be changed, put in or left out. */
function lettersOff(word: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...word].entries()) {
    const next = [at + 1]
    for (let place = 1; place <= right.length; place++) {
      const changed = (row[place - 1] ?? 0) + (letter === right.charAt(place - 1) ? 0 : 1)
      next.push(Math.min(changed, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}
