import { unitSet } from '../unitSet.js'
import { isDigit, isHan, isLetter } from './characters.js'

/** A mark of a pair that has no other half in its text. */
export type Lonely = { at: number; isOpening: boolean; pair: string }

/** Finds the marks of pairs that stand alone in a text, in its order. */
export type FindLonely = (text: string) => Lonely[]

const UNITS = 0x10000
const NONE: Lonely[] = []

/** Makes the function for pairs: a place of a text costs one look at a table. */
export function lonelyFinder(pairs: readonly string[]): FindLonely {
  const numbers = numbersOf(pairs)
  const isPaired = pairingTest(numbers, pairs.length)
  return (text) => {
    if (isPaired(text)) return NONE
    const open: number[][] = pairs.map(() => [])
    const lonely: Lonely[] = []
    for (let at = 0; at < text.length; at++) {
      const number = numbers[text.charCodeAt(at)] ?? 0
      if (number === 0) continue
      const [pair, isOpening] = [number >> 1, (number & 1) === 0]
      if (isOpening) open[pair - 1]?.push(at)
      else if (open[pair - 1]?.pop() === undefined && !isNoMark(text, at))
        lonely.push({ at, isOpening, pair: pairs[pair - 1] ?? '' })
    }
    return withOpen(lonely, open, pairs)
  }
}

/** Whether every mark has its other half: counts alone tell so of nearly all texts. */
function pairingTest(numbers: Uint8Array, count: number): (text: string) => boolean {
  const marks = unitSet()
  numbers.forEach((number, unit) => {
    if (number > 0) marks.add(unit)
  })
  const open = new Int32Array(count + 1)
  return (text) => {
    open.fill(0)
    let left = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (!marks.has(unit)) continue
      const number = numbers[unit] ?? 0
      const change = (number & 1) === 0 ? 1 : -1
      const now = (open[number >> 1] ?? 0) + change
      if (now < 0) return false
      open[number >> 1] = now
      left += change
    }
    return left === 0
  }
}

/** Twice the number of a pair for the mark that opens it, and one more for the other. */
function numbersOf(pairs: readonly string[]): Uint8Array {
  const numbers = new Uint8Array(UNITS)
  pairs.forEach((pair, index) => {
    // A bracket of half width closes one of full width: which is right is another rule's.
    const marks = pair === '（）' ? ['（', '）', '(', ')'] : [...pair]
    marks.forEach((mark, side) => (numbers[mark.charCodeAt(0)] = (index + 1) * 2 + (side % 2)))
  })
  return numbers
}

function withOpen(lonely: Lonely[], open: readonly number[][], pairs: readonly string[]) {
  const left = open.flatMap((places, index) =>
    places.map((at): Lonely => ({ at, isOpening: true, pair: pairs[index] ?? '' })),
  )
  return left.length === 0 ? lonely : [...lonely, ...left].sort((a, b) => a.at - b.at)
}

/** An apostrophe, and the bracket behind the number of an item: 1）. */
function isNoMark(text: string, at: number): boolean {
  const [before, start] = [text.charCodeAt(at - 1), text.charCodeAt(at - 2)]
  if (text.charAt(at) === '’') return isLetter(before) || isDigit(before)
  return ')）'.includes(text.charAt(at)) && isWritten(before) && !isWritten(start)
}

const isWritten = (unit: number): boolean => isHan(unit) || isLetter(unit) || isDigit(unit)
