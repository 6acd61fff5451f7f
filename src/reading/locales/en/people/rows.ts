import { type Token, tokensOf } from '../text/tokens.js'
import { ABBREVIATIONS } from '../words/abbreviations.js'
import { MONTHS, NAME_MONTHS, WEEKDAYS } from '../words/dates.js'
import { GIVEN_NAMES, PARTICLES, SMALL_FAMILIES, SMALL_WORDS, SUFFIXES } from '../words/names.js'
import { isHead, singularHead, TITLE_OBJECTS } from '../words/titles.js'
import { onceByText } from '../text/once.js'

/** A word of a row; its end takes in the stop of an initial or a short form. */
export type RowWord = {
  end: number
  isInitial: boolean
  /** In small letters. */
  lower: string
  start: number
}

/** Capitalised words that stand together, as a title with a name does. */
export type Row = {
  /** Place of its first token and of the one behind its last. */
  first: number
  next: number
  isPossessive: boolean
  words: readonly RowWord[]
}

const CALENDAR = new Set([...MONTHS, ...WEEKDAYS].map((word) => word.toLowerCase()))

const isCalendarWord = (token: Token, next: Token | undefined): boolean => {
  if (!CALENDAR.has(token.lower.replace(/s$/, '')) && !CALENDAR.has(token.lower)) return false
  return !(NAME_MONTHS.has(token.text) && next?.isCapital && !CALENDAR.has(next.lower))
}

/** Will and May begin a name only where a capital follows; Do ends one behind a given name. */
const isSmall = (token: Token, next: Token | undefined, before: Token | undefined): boolean =>
  SMALL_WORDS.has(token.lower) &&
  !(GIVEN_NAMES.has(token.lower) && next?.isCapital) &&
  !(SMALL_FAMILIES.has(token.lower) && before?.isCapital && GIVEN_NAMES.has(before.lower))

const isWordOfRow = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token?.isCapital) return false
  const next = tokens[at + 1]
  if (token.text.length === 1 && isDot(token, next)) return true
  return !isCalendarWord(token, next) && !isSmall(token, next, tokens[at - 1])
}

const isDot = (token: Token, next: Token | undefined): boolean =>
  next?.text === '.' && next.start === token.end

const isInitial = (token: Token, next: Token | undefined): boolean =>
  token.text.length === 1 && isDot(token, next)

function wordAt(tokens: readonly Token[], at: number): { next: number; word: RowWord } {
  const token = tokens[at] as Token
  const dot = tokens[at + 1]
  const initial = isInitial(token, dot)
  const takesDot =
    dot !== undefined && isDot(token, dot) && (initial || ABBREVIATIONS.has(token.lower))
  const end = takesDot ? dot.end : token.end
  const word = {
    end,
    isInitial: initial || token.text.length === 1,
    lower: token.lower,
    start: token.start,
  }
  return { next: at + (takesDot ? 2 : 1), word }
}

const MOST_SMALL = 3

/** Where the row goes on behind small words of a name, "of" in a title or a comma before Jr.; or null. */
function goesOn(tokens: readonly Token[], at: number, last: RowWord): null | number {
  if (isWordOfRow(tokens, at)) return at
  const token = tokens[at]
  if (token?.text === ',') return SUFFIXES.has(tokens[at + 1]?.lower ?? '') ? at + 1 : null
  if (token?.lower === 'of') return isTitleWord(last.lower) ? titleObject(tokens, at + 1) : null
  return isHead(last.lower) ? null : behindSmallWords(tokens, at)
}

/** Schools in Superintendent of Schools. */
function titleObject(tokens: readonly Token[], at: number): null | number {
  const object = tokens[at]?.lower === 'the' ? at + 1 : at
  const token = tokens[object]
  return token?.isCapital && TITLE_OBJECTS.has(token.lower) ? object : null
}

/** Berg in van der Berg. */
function behindSmallWords(tokens: readonly Token[], at: number): null | number {
  let end = at
  while (end - at < MOST_SMALL && PARTICLES.has(tokens[end]?.lower ?? '')) end++
  return end > at && isWordOfRow(tokens, end) ? end : null
}

const isTitleWord = (word: string): boolean => isHead(word) || singularHead(word) !== null

function rowFrom(tokens: readonly Token[], first: number): Row {
  const words: RowWord[] = []
  let at: null | number = first
  let next = first
  while (at !== null) {
    const begin: number = at
    for (let small = next; small < begin; small++) {
      const token = tokens[small]
      if (token?.kind === 'word') {
        words.push({ end: token.end, isInitial: false, lower: token.lower, start: token.start })
      }
    }
    const read = wordAt(tokens, begin)
    words.push(read.word)
    next = read.next
    const token = tokens[begin]
    if (token?.isPossessive || !isNear(read.word.end, tokens[next])) break
    if (words.length > 1 && SUFFIXES.has(read.word.lower)) break
    at = goesOn(tokens, next, read.word)
  }
  return { first, isPossessive: tokens[next - 1]?.isPossessive ?? false, next, words }
}

/** Only a blank or nothing parts the words of a row. */
const isNear = (end: number, next: Token | undefined): boolean =>
  next !== undefined && next.start - end <= 1

/** All rows of a text, in reading order. */
export const rowsOf: (text: string) => readonly Row[] = onceByText((text) => {
  const tokens = tokensOf(text)
  const rows: Row[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isWordOfRow(tokens, at)) continue
    const row = rowFrom(tokens, at)
    rows.push(row)
    at = row.next - 1
  }
  return rows
})

/** A text whose words are nearly all capitalised: a headline, where capitals say nothing. */
export const isTitleCase: (text: string) => boolean = onceByText((text) => {
  if (/[.!?]["”’)]*\s*$/.test(text)) return false
  const long = tokensOf(text).filter(({ kind, text: word }) => kind === 'word' && word.length > 3)
  return long.length >= 4 && long.filter(({ isCapital }) => isCapital).length > long.length * 0.8
})
