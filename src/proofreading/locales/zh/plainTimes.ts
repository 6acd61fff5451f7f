import { unitSet } from '../../core/unitSet.js'
import * as words from './words/times.js'

const dashes = unitSet(words.DASHES)
const inNumbers = unitSet(words.IN_NUMBERS)
const signs = unitSet(words.TIME_SIGNS)
const unitOf = (sign: string): number => sign.charCodeAt(0)
const [DAY, MONTH, NOUGHT, NUMBER, YEAR] = [...'日月0号年'].map(unitOf) as [
  number,
  number,
  number,
  number,
  number,
]

/**
 * Where a run of figures or numerals ends, with what goes with it, of which no mistake can be read, as of nearly all: a day that
 * every year has, a year alone, a day alone; 0 where the patterns must be asked. The same as they would say, for a fraction of the time.
 */
export function plainEnd(text: string, at: number, behind: number): number {
  const unit = text.charCodeAt(behind)
  if (unit === YEAR && !signs.has(text.charCodeAt(behind + 1))) return behind
  if (unit === DAY || unit === NUMBER) return dashes.has(text.charCodeAt(at - 1)) ? 0 : behind
  if (unit !== YEAR && unit !== MONTH) return 0
  return inNumbers.has(text.charCodeAt(at - 1)) ? 0 : endOfDay(text, at, behind)
}

/** Where a day with its month, and its year if it is said, ends. */
function endOfDay(text: string, at: number, behind: number): number {
  const hasYear = behind === at + YEAR_LENGTH && text.charCodeAt(behind) === YEAR
  if (hasYear && !isFigures(text, at, behind)) return 0
  const month = endOfNumber(text, hasYear ? behind + 1 : at, MONTHS)
  if (month === 0 || text.charCodeAt(month) !== MONTH) return 0
  const day = endOfNumber(text, month + 1, SHORTEST_MONTH)
  const unit = text.charCodeAt(day)
  if (day === 0 || (unit !== DAY && unit !== NUMBER)) return 0
  return words.NUMBERED.includes(text.charAt(day + 1)) && day + 1 < text.length ? 0 : day + 1
}

const MONTHS = 12
/** Days that every month has. */
const SHORTEST_MONTH = 28
const YEAR_LENGTH = 4

const figureAt = (text: string, at: number): number => {
  const figure = text.charCodeAt(at) - NOUGHT
  return figure >= 0 && figure <= 9 ? figure : -1
}

function isFigures(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (figureAt(text, at) < 0) return false
  return true
}

/** Where a number of one or two figures from 1 to `most` ends; 0 where there is none. */
function endOfNumber(text: string, at: number, most: number): number {
  const [first, second] = [figureAt(text, at), figureAt(text, at + 1)]
  const number = second < 0 ? first : first * 10 + second
  if (first < 0 || number < 1 || number > most) return 0
  return second < 0 ? at + 1 : at + 2
}
