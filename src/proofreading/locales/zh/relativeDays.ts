import type { SaidDay } from '../../core/dates/saidDay.js'
import type { RelativeDay, RelativeGrammar } from '../../core/dates/staleRelativeDate.js'
import { matchAt } from '../../core/dates/startsAt.js'
import { readNumber } from './readNumber.js'
import * as words from './words/relativeDays.js'
import { RELATIVE_DAYS } from './words/weekdays.js'

/** Longest words that give the day beside a relative one. */
const REACH = 30

const relativeDay = new RegExp(words.RELATIVE_DAY, 'y')
const closed = new RegExp(words.CLOSED)
const eventBehind = new RegExp(words.EVENT_BEHIND)
const feastBehind = new RegExp(words.FEAST_BEHIND)
const pictured = new RegExp(words.PICTURED)
const clockWord = new RegExp(words.CLOCK_WORD)
const clockBehind = new RegExp(words.CLOCK_BEHIND)
const nowAround = new RegExp(words.NOW_AROUND)
const stated = new RegExp(words.STATED)
const statedBefore = new RegExp(words.STATED_BEFORE)
const statedBehind = words.STATED_BEHIND.map((source) => new RegExp(source))

/** 昨日（5月13日）, 今天是植树节; 昨日…在5月13日召开的会议上. */
export const relativeDays: RelativeGrammar = {
  eventOf: (before, behind) =>
    pictured.test(before) ? '' : (eventBehind.exec(behind)?.groups?.event ?? null),
  isByTheClock: (word, { before, behind }) =>
    (clockWord.test(word) || clockBehind.test(behind)) && !nowAround.test(`${before}${behind}`),
  readAt,
  signs: '今前后明昨',
  statedDay: (said) => stated.exec(said)?.[0] ?? null,
  wordFor: (fromTelling, word) =>
    Object.keys(RELATIVE_DAYS).find(
      (other) => RELATIVE_DAYS[other] === fromTelling && other.endsWith(word.slice(-1)),
    ) ?? null,
}

function readAt(text: string, at: number): null | RelativeDay {
  const word = matchAt(relativeDay, text, at)?.groups?.word
  const fromTelling = word === undefined ? undefined : RELATIVE_DAYS[word]
  if (word === undefined || fromTelling === undefined) return null
  const end = at + word.length
  const beside = behindIt(text, end) ?? beforeIt(text, at, end)
  const length = beside?.length ?? 0
  return { end: end + length, fromTelling, start: at, stated: beside, word }
}

/** The day given beside a relative one, and how much of what is behind it goes with it. */
type Beside = NonNullable<RelativeDay['stated']> & { length: number }

function behindIt(text: string, end: number): Beside | null {
  const behind = text.slice(end, end + REACH)
  for (const pattern of statedBehind) {
    const match = pattern.exec(behind)
    if (!match) continue
    const { part, said = '' } = match.groups ?? {}
    const day = saidDay(match)
    return part === undefined
      ? { day, length: 0, words: null }
      : { day, length: match[0].length, words: `${said}${part}` }
  }
  const [month, day] = words.FEASTS[feastBehind.exec(behind)?.groups?.feast ?? ''] ?? []
  if (month === undefined || day === undefined) return null
  return { day: { day, month, start: end, year: null }, length: 0, words: null }
}

function beforeIt(text: string, start: number, end: number): Beside | null {
  const match =
    closed.test(text.slice(end)) && statedBefore.exec(text.slice(Math.max(0, start - REACH), start))
  return match ? { day: saidDay(match), length: 0, words: null } : null
}

function saidDay({ groups = {}, index }: RegExpExecArray): SaidDay {
  const { day = '', month = '', year } = groups
  return {
    day: readNumber(day),
    month: readNumber(month),
    start: index,
    year: year === undefined ? null : readNumber(year),
  }
}
