import { onceByText } from '../text/once.js'
import { type DateDetector, type DateExpression } from '../../../core/dates/expression.js'
import { type Token, tokensOf } from '../text/tokens.js'
import { readDecade, readLength, lengthWords, readVague, vagueWords } from './lengths.js'
import { ATOMS, atomWords, pointWords, readPoint } from './points.js'
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

const POINT_WORDS = new Set([...atomWords, ...pointWords])
const SET_WORDS = new Set(setWords)
const LENGTH_WORDS = new Set(lengthWords)
const VAGUE_WORDS = new Set(vagueWords)
const BOUNDS = new Set(Object.keys(BOUND_WORDS))

function readPoints(text: string, start: number): DateExpression[] {
  const hours = readHourRange(text, start, null)
  if (hours) return [hours]
  const point = readPoint(text, start)
  if (!point) return []
  const longer = readHourRange(text, start, point) ?? readRange(text, start, point)
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

/** All that begins at a token, most telling first. */
function readAt(text: string, token: Token): DateExpression[] {
  const { lower, start } = token
  const word = token.kind === 'number' ? '#' : (lower.split('-', 1)[0] ?? '')
  const first =
    (BOUNDS.has(word) && readBound(text, start)) ||
    (SET_WORDS.has(word) && readSet(text, start)) ||
    (VAGUE_WORDS.has(word) && readDecade(text, start))
  if (first) return [first]
  const points = POINT_WORDS.has(word) ? readPoints(text, start) : []
  if (points.length > 0) return points
  const last =
    (LENGTH_WORDS.has(word) && readLength(text, start)) ||
    (VAGUE_WORDS.has(word) && readVague(text, start)) ||
    (word === 'the' && readDayAlone(text, start))
  return last ? [last] : []
}

/** All expressions of time in a text, read once from left to right. */
export const expressionsIn: (text: string) => readonly DateExpression[] = onceByText((text) => {
  const found: DateExpression[] = []
  let from = 0
  for (const token of tokensOf(text)) {
    if (token.start < from) continue
    const here = readAt(text, token)
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
