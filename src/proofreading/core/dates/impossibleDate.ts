import type { Check, Finding } from '../check.js'
import { say, type Sentence } from '../say.js'
import * as sentences from '../sentences/dates.js'
import { type ItemString, textsOf } from '../strings.js'
import { dayNumber, dayOf, isLeap, longestMonth } from './calendar.js'
import { unitSet } from '../unitSet.js'
import { matchAt } from './startsAt.js'

/**
 * How a language writes days, hours and quarters. A pattern is sticky and names what it reads: year, month, day, hour, minute,
 * quarter, morning before an hour of the afternoon, or half: an hour of a clock of twelve.
 */
export type WrittenTimes = {
  /** Each with the characters of which one stands behind the signs with which it begins; null where any may. */
  patterns: readonly { follows: null | string; pattern: RegExp }[]
  /**
   * Where what stands at a place ends if it is such that no mistake can be read of it; 0 where the patterns must be asked.
   * @param behind where the run of signs at the place ends
   */
  plainEnd: (text: string, at: number, behind: number) => number
  /** Characters of the figures or numerals with which one of them begins. */
  signs: string
  /** Number of what a group has read, NaN where it is none. */
  toNumber: (said: string) => number
}

type Said = Partial<
  Record<'day' | 'half' | 'hour' | 'minute' | 'month' | 'morning' | 'quarter' | 'year', number>
>
type Wrong = { sentence: Sentence; values: Record<string, number> }

/** Days, hours and quarters that no calendar and no clock has. */
export function impossibleDate(times: WrittenTimes): Check {
  const reader = readerOf(times)
  return {
    codes: ['impossible-date'],
    describe: 'A day, an hour or a quarter that does not exist',
    find: (item, { issueDate }) => {
      const found: Finding[] = []
      for (const string of textsOf(item))
        if (string.place !== 'credit') findIn(string, reader, issueDate, found)
      return found
    },
    id: 'impossible-date',
  }
}

type Reader = WrittenTimes & {
  isSign: (unit: number) => boolean
  /** Whether there are patterns that may fit where a unit stands behind a run of signs: behind most there are none. */
  mayFollow: (unit: number) => boolean
  patternsBefore: (unit: number) => readonly RegExp[]
}

function readerOf(times: WrittenTimes): Reader {
  const follows = times.patterns.map((pattern) => pattern.follows)
  const { has } = unitSet(follows.join(''))
  return {
    ...times,
    isSign: unitSet(times.signs).has,
    mayFollow: follows.includes(null) ? () => true : has,
    patternsBefore: patternsByUnit(times),
  }
}

/** The patterns that may fit where a unit stands behind a run of signs. */
function patternsByUnit({ patterns }: WrittenTimes): Reader['patternsBefore'] {
  const byUnit = new Map<number, RegExp[]>()
  for (const sign of new Set(patterns.flatMap(({ follows }) => [...(follows ?? '')])))
    byUnit.set(
      sign.charCodeAt(0),
      patterns.filter(({ follows }) => follows?.includes(sign) ?? true).map(toPattern),
    )
  const others = patterns.filter(({ follows }) => follows === null).map(toPattern)
  return (unit) => byUnit.get(unit) ?? others
}

const toPattern = ({ pattern }: WrittenTimes['patterns'][number]): RegExp => pattern

function findIn(
  { text, where }: ItemString,
  reader: Reader,
  issueDate: string,
  found: Finding[],
): void {
  const { isSign, mayFollow } = reader
  let reached = 0
  for (let at = 0, behind = 0; at < text.length; at = behind + 1) {
    behind = at
    while (isSign(text.charCodeAt(behind))) behind++
    const unit = text.charCodeAt(behind)
    if (behind === at || at < reached || !mayFollow(unit)) continue
    const patterns = reader.patternsBefore(unit)
    const plain = reader.plainEnd(text, at, behind)
    const read = plain > 0 ? null : readAt(text, at, patterns, reader)
    reached = Math.max(reached, plain, read?.end ?? 0)
    const wrong = read && wrongIn(read.said, { issueDate, text })
    if (wrong) found.push(finding(wrong, { end: read.end, start: at, where }))
  }
}

function readAt(text: string, at: number, patterns: readonly RegExp[], { toNumber }: WrittenTimes) {
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at)
    if (!match) continue
    const said: Record<string, number> = {}
    for (const [name, words] of Object.entries(match.groups ?? {}))
      if (words !== undefined) said[name] = name === 'morning' ? 1 : toNumber(words)
    return { end: at + match[0].length, said: said as Said }
  }
  return null
}

const finding = ({ sentence, values }: Wrong, span: Finding['span']): Finding => ({
  code: 'impossible-date',
  messages: say(sentence, values),
  severity: 'error',
  span,
  suggestion: null,
})

/** What a day without a year is counted from. */
type Around = { issueDate: string; text: string }

function wrongIn(said: Said, around: Around): null | Wrong {
  const { half, hour, month, quarter } = said
  if (quarter !== undefined && quarter > 4)
    return { sentence: sentences.noQuarter, values: { quarter } }
  if (half !== undefined && (half < 1 || half > 12))
    return { sentence: sentences.noHalf, values: { half } }
  if (hour !== undefined || half !== undefined) return wrongHour(hour ?? half ?? 0, said)
  if (month === undefined) return null
  if (month < 1 || month > 12) return { sentence: sentences.noMonth, values: { month } }
  return said.day === undefined ? null : wrongDay(month, said.day, said.year, around)
}

function wrongHour(hour: number, { minute = 0, morning }: Said): null | Wrong {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0))
    return {
      sentence: minute > 59 && hour <= 24 ? sentences.noMinute : sentences.noHour,
      values: { hour, minute },
    }
  return morning && hour > 12 ? { sentence: sentences.noMorningHour, values: { hour } } : null
}

function wrongDay(
  month: number,
  day: number,
  year: number | undefined,
  around: Around,
): null | Wrong {
  const last = longestMonth(month)
  if (day < 1 || day > last) return { sentence: sentences.noDay, values: { day, last, month } }
  if (month !== 2 || day !== 29) return null
  const meant = year ?? nearestYear(around)
  return meant === null || isLeap(meant)
    ? null
    : { sentence: sentences.noLeapDay, values: { year: meant } }
}

/** Year of the end of February nearest to the issue; null where one that is said, or is about as near, has a leap day. */
function nearestYear({ issueDate, text }: Around): null | number {
  if (text.match(/(?:19|20)\d\d/g)?.some((year) => isLeap(Number(year)))) return null
  const issue = dayOf(issueDate)
  const own = Number(issueDate.slice(0, 4))
  const ways = [own - 1, own, own + 1]
    .map((year) => ({ away: Math.abs(dayNumber(year, 3, 1) - issue), year }))
    .sort((a, b) => a.away - b.away)
  return ways[1] && isLeap(ways[1].year) && ways[1].away < FAR ? null : (ways[0]?.year ?? null)
}

/** Days: further off than that, a day without a year is hardly meant. */
const FAR = 270
