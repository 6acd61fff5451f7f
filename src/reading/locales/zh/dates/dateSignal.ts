import { type DateBound, type DateSignal } from '../../../core/dates/expression.js'
import { type Stretch } from '../../../core/lines.js'
import { type CharacterSet, signSet } from '../../../core/words/characterSet.js'
import {
  DONE_WORDS,
  FORCED_WORDS,
  FUTURE_WORDS,
  PAST_WORDS,
  UNDECIDED_WORDS,
} from '../words/dateSignals.js'
import { wordFinder } from './wordFinder.js'

const FORCED = 1
const PAST = 2
const UNDECIDED = 4
const FUTURE = 8
const DONE = 16
const wordsIn = wordFinder([
  { mark: FORCED, words: FORCED_WORDS },
  { mark: PAST, words: PAST_WORDS },
  { mark: UNDECIDED, words: UNDECIDED_WORDS },
  { mark: FUTURE, words: FUTURE_WORDS },
  { mark: DONE, words: DONE_WORDS },
])
const SENTENCE = signSet('。！？；\n')
const CLAUSE = signSet('，。！？；：“”\n')

/** Text without a stop is no sentence: this far and no further are its words looked at. */
const LONGEST = 200
const LONGEST_NAME = 20

const edgeBefore = (text: string, at: number, stop: CharacterSet): number => {
  const floor = Math.max(0, at - LONGEST)
  let edge = at
  while (edge > floor && !stop.hasUnit(text.charCodeAt(edge - 1))) edge--
  return edge
}

const edgeAfter = (text: string, at: number, stop: CharacterSet): number => {
  const ceiling = Math.min(text.length, at + LONGEST)
  let edge = at
  while (edge < ceiling && !stop.hasUnit(text.charCodeAt(edge))) edge++
  return edge
}

/** Where the words go on behind the name in quotation marks that stands there: “科普进万家”大集将. */
function behindQuotation(text: string, at: number): number {
  if (text[at] !== '“') return at
  const end = text.slice(at, at + LONGEST_NAME).indexOf('”')
  return end < 0 ? at : at + end + 1
}

/** Where the clause ends; of a date that is a clause by itself, the next one. */
function clauseEnd(text: string, end: number, isOpening: boolean): number {
  const edge = edgeAfter(text, end, CLAUSE)
  const isAlone = isOpening && edge === end && text[edge] === '，'
  return isAlone ? edgeAfter(text, behindQuotation(text, edge + 1), CLAUSE) : edge
}

/** 自 opens the clause, or 从 and 起 stand around the date. */
function tellsStart(text: string, start: number, end: number): boolean {
  if (text[start] === '自') return true
  const from = text.indexOf('从', start)
  if (from < 0 || from >= end) return false
  const since = text.indexOf('起', from + 1)
  return since >= 0 && since < end && since - from < 10
}

/**
 * Which way the words around a date point. A verb of the future in the clause or before it in the sentence
 * counts unless the clause itself says that it has happened; a deadline lies ahead.
 */
export function dateSignal(
  text: string,
  { end, start }: Stretch,
  bound: DateBound | null,
): DateSignal {
  if (bound === 'since') return 'past'
  const opening = edgeBefore(text, start, CLAUSE)
  const closing = clauseEnd(text, end, opening === start)
  // The date's own words say nothing of what is around it.
  const words = wordsIn(text, opening, start) | wordsIn(text, end, closing)
  if (words & FORCED) return 'future'
  if (words & PAST || (words & DONE && bound !== 'before')) return 'past'
  if (words & UNDECIDED) return 'near'
  if (bound === 'before' || words & FUTURE) return 'future'
  const sentence = edgeBefore(text, start, SENTENCE)
  if (sentence < opening && wordsIn(text, sentence, start) & FUTURE) return 'future'
  return bound === 'from' || tellsStart(text, opening, closing) ? 'near' : 'none'
}
