import { type DateExpression } from '../../../core/dates/expression.js'
import { NUMBERS, SEASON_CODES, SEASONS } from '../words/dates.js'
import { anyOf, wordSet } from '../words/list.js'
import { sticky } from './atom.js'
import { COUNT, countOf, UNIT, YEAR } from './fragments.js'
import { wordBefore } from './lone.js'
import { lengthOf } from './repeats.js'

/** Behind a length: it is an age, or counted from another day. */
const NO_LENGTH = '(?! (?:old|of age|earlier|later|before|ago|after|from now)\\b|-old\\b)'
const LENGTH = sticky(`(?:${COUNT}|an?)(?<more> and a half)? ${UNIT}(?! and a half)${NO_LENGTH}`)
const SHIFT = sticky(`(?:${COUNT}|an?) (?<unit>day|week)s? (?<way>earlier|later)\\b`)
const ROUGH = sticky(
  '(?:several|a few|a couple of|many|some) (?<unit>day|week|month|year|decade|hour|minute)s\\b',
)
const BEFORE_ONE = wordSet(
  'for | within | lasted | took | about | nearly | almost | spent | over | lasts',
)

/** Words that a length begins with. */
export const lengthWords: readonly string[] = [
  ...['#', 'a', 'an', 'several', 'many', 'some'],
  ...Object.keys(NUMBERS),
]

const matchAt = (pattern: RegExp, text: string, start: number) => {
  pattern.lastIndex = start
  return pattern.exec(text)
}

/** Reads three weeks, a year and what is counted from the day named last: two days later. */
export function readLength(text: string, start: number): DateExpression | null {
  return readShift(text, start) ?? readRough(text, start) ?? readCounted(text, start)
}

function readShift(text: string, start: number): DateExpression | null {
  const match = matchAt(SHIFT, text, start)
  if (!match) return null
  const { count, unit = '', way = '' } = match.groups ?? {}
  const days = (count ? countOf(count) : 1) * (unit.toLowerCase() === 'week' ? 7 : 1)
  const point = { sameDay: way.toLowerCase() === 'later' ? days : -days }
  return { end: start + match[0].length, form: 'point', point, rule: 'en-date-shift', start }
}

function readRough(text: string, start: number): DateExpression | null {
  const match = matchAt(ROUGH, text, start)
  if (!match) return null
  const timex = lengthOf(1, match.groups?.unit ?? '').replace('1', 'X')
  return { end: start + match[0].length, form: 'vague', rule: 'en-date-rough-length', start, timex }
}

function readCounted(text: string, start: number): DateExpression | null {
  const match = matchAt(LENGTH, text, start)
  const { count, more, unit = '' } = match?.groups ?? {}
  if (!match || (!count && !BEFORE_ONE.has(wordBefore(text, start)))) return null
  const value = lengthOf((count ? countOf(count) : 1) + (more ? 0.5 : 0), unit.toLowerCase())
  return { end: start + match[0].length, form: 'duration', rule: 'en-date-duration', start, value }
}

const SEASON = sticky(
  `(?:(?<rough>early|late|mid)[- ])?(?:(?<which>this|last|next|the past) )?(?<season>${anyOf(SEASONS)})\\b(?:(?: of)? ${YEAR})?`,
)
const LATELY = sticky(
  '(?<way>recent|coming|past) (?:few )?(?:days|weeks|months|years|decades)\\b|the past (?:few )?(?:week|month|year|decade)s?\\b|(?:the )?(?:current |last |next |this )?fiscal year(?: (?<year>(?:19|20)\\d\\d))?|fiscal (?<fiscal>20\\d\\d)',
)
const DECADE = sticky(
  "(?:the )?(?:(?:early|mid|late)[- ])?(?:(?<full>(?:1[5-9]|20)\\d)0|['’](?<short>\\d)0)s\\b",
)
const BEFORE_SEASON = wordSet('in | by | until | since | during | each')

/** Words that the vague times and the decades begin with. */
export const vagueWords: readonly string[] = [
  ...SEASONS,
  ...['early', 'late', 'mid', 'this', 'last', 'next', 'the', 'recent', 'coming', 'past'],
  ...['current', 'fiscal', '#', "'", '’'],
]

/** Reads this spring, recent weeks, the fiscal year. */
export function readVague(text: string, start: number): DateExpression | null {
  return readSeason(text, start) ?? readLately(text, start)
}

function readSeason(text: string, start: number): DateExpression | null {
  const match = matchAt(SEASON, text, start)
  if (!match) return null
  const { rough, season: name = '', which, year } = match.groups ?? {}
  const isSaid = [rough, which, year].some(Boolean) || BEFORE_SEASON.has(wordBefore(text, start))
  const timex = `${year ?? 'XXXX'}-${SEASON_CODES[name.toLowerCase()] ?? 'XX'}`
  const end = start + match[0].length
  return isSaid ? { end, form: 'vague', rule: 'en-date-season', start, timex } : null
}

function readLately(text: string, start: number): DateExpression | null {
  const match = matchAt(LATELY, text, start)
  if (!match) return null
  const { fiscal, way, year } = match.groups ?? {}
  const said = fiscal ?? year
  const timex = said ? `FY${said}` : way?.toLowerCase() === 'coming' ? 'FUTURE_REF' : 'PAST_REF'
  return { end: start + match[0].length, form: 'vague', rule: 'en-date-vague', start, timex }
}

/** Reads the 1990s, the early '80s. */
export function readDecade(text: string, start: number): DateExpression | null {
  const match = matchAt(DECADE, text, start)
  const { full, short } = match?.groups ?? {}
  if (!match) return null
  const value = `${full ?? `19${short ?? ''}`}X`
  const length = /^the /i.test(match[0]) ? 4 : 0
  const end = start + match[0].length
  return { end, form: 'years', rule: 'en-date-decade', start: start + length, value }
}
