import { onceByText } from '../text/once.js'
import { type DateDetector, type DateExpression } from '../../../core/dates/expression.js'
import { type Token, tokensOf } from '../text/tokens.js'
import { readDecade, readLength, lengthWords, readVague, vagueWords } from './lengths.js'
import { ATOMS, atomWords, pointWords, readDate, readPoint } from './points.js'
import { BOUND_WORDS, readBound, readFellow, readHourRange, readRange } from './ranges.js'
import { readSet, setWords } from './repeats.js'
import { readDayAlone } from './dayAlone.js'

/** What the rules besides the atoms find. */
const DESCRIBED: Record<string, string> = {
  'en-date-bound': 'since 2019, by the end of June, until Oct. 3',
  'en-date-clock': '7 p.m., noon, alone',
  'en-date-day-alone': 'the 14th',
  'en-date-decade': "the 1990s, the '80s",
  'en-date-duration': 'three weeks, a year',
  'en-date-edge': 'the end of June, the start of the year',
  'en-date-hours': '6 to 8 p.m. Tuesday, Oct. 3 from 9 a.m. to noon',
  'en-date-range': 'May 3-7, from Monday to Friday, between 2019 and 2021',
  'en-date-rough-length': 'several weeks, a few days: about how long',
  'en-date-season': 'this spring, summer of 2021',
  'en-date-set': 'every Tuesday, twice a year, Mondays',
  'en-date-shift': 'two days later, from the day named last',
  'en-date-vague': 'recent weeks, the fiscal year',
}

/** What may begin with a word, as bits of a number: one look-up for each token. */
const BOUND = 1
const LENGTH = 2
const POINT = 4
const SET = 8
const VAGUE = 16
const ALONE = 32
const OPENINGS = new Map<string, number>()
const opening = (words: Iterable<string>, bit: number): void => {
  for (const word of words) OPENINGS.set(word, (OPENINGS.get(word) ?? 0) | bit)
}
opening(Object.keys(BOUND_WORDS), BOUND)
opening(lengthWords, LENGTH)
opening([...atomWords, ...pointWords], POINT)
opening(setWords, SET)
opening(vagueWords, VAGUE)
opening(['the'], ALONE)

function readPoints(text: string, start: number): DateExpression[] {
  const day = readDate(text, start)
  const hours = readHourRange(text, start, null) ?? (day && readHourRange(text, start, day))
  if (hours) return [hours]
  const point = readPoint(text, start)
  if (!point) return []
  const longer = readRange(text, start, point)
  if (longer) return [longer]
  const fellow = readFellow(text, point)
  const first: DateExpression = {
    end: point.end,
    form: 'point',
    point: point.point,
    rule: point.rule,
    start,
  }
  return fellow ? [first, fellow] : [first]
}

const firstPart = (word: string): string => {
  const hyphen = word.indexOf('-')
  return hyphen < 0 ? word : word.slice(0, hyphen)
}

/** A reader of single expressions, and the bit of the words that it begins with. */
type Reader = readonly [bit: number, read: (text: string, start: number) => DateExpression | null]

/** Before the points, which would read a part of these, and after them. */
const FIRST: readonly Reader[] = [
  [BOUND, readBound],
  [SET, readSet],
  [VAGUE, readDecade],
]
const LAST: readonly Reader[] = [
  [LENGTH, readLength],
  [VAGUE, readVague],
  [ALONE, readDayAlone],
]

function readWith(readers: readonly Reader[], bits: number, text: string, start: number) {
  for (const [bit, read] of readers) {
    const found = bits & bit ? read(text, start) : null
    if (found) return [found]
  }
  return NONE
}

/** All that begins at a token, most telling first. */
function readAt(text: string, { kind, lower, start }: Token): readonly DateExpression[] {
  const bits = OPENINGS.get(kind === 'number' ? '#' : firstPart(lower))
  if (bits === undefined) return NONE
  const first = readWith(FIRST, bits, text, start)
  if (first.length > 0) return first
  const points = bits & POINT ? readPoints(text, start) : NONE
  return points.length > 0 ? points : readWith(LAST, bits, text, start)
}

const NONE: readonly DateExpression[] = []

/** All expressions of time in a text, read once from left to right. */
const expressionsIn: (text: string) => readonly DateExpression[] = onceByText((text) => {
  const found: DateExpression[] = []
  let from = 0
  for (const token of tokensOf(text)) {
    if (token.start < from) continue
    const here = readAt(text, token)
    if (here.length === 0) continue
    found.push(...here)
    from = here.at(-1)?.end ?? from
  }
  return found
})

const detector = ([id, describe]: readonly [string, string]): DateDetector => ({
  describe,
  find: (text) => expressionsIn(text).filter(({ rule }) => rule === id),
  id,
})

/** One detector for each rule; all of them share one pass over the text. */
export const dateDetectors: readonly DateDetector[] = [
  ...ATOMS.map(({ describe, id }) => [id, describe] as const),
  ...Object.entries(DESCRIBED),
].map(detector)
