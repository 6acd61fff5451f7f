import type { Check, CheckContext, Finding, ReadItem } from '../check.js'
import { say } from '../say.js'
import * as sentences from '../sentences/dates.js'
import { weekdayNames } from '../sentences/weekdays.js'
import type { ItemString } from '../strings.js'
import { isoOf, weekdayOf } from './calendar.js'
import { daysMeant, type SaidDay } from './saidDay.js'
import { placesIn } from './startsAt.js'
import { isQuoted, tellingDays } from './tellingDays.js'

/** A weekday that a text says of a day. */
export type WeekdayClaim = {
  /** The day, or so many days from the day of telling. */
  day: { fromTelling: number; word: string } | SaidDay
  end: number
  start: number
  /** 1 Monday … 7 Sunday. */
  weekday: number
  /** Writes another weekday in the same form. */
  write: (weekday: number) => string
}

/** How a language binds weekdays to days. */
export type WeekdayGrammar = {
  /** The claim whose weekday begins at a place; null where there is none. */
  readAt: (text: string, at: number) => null | WeekdayClaim
  /** Characters with which a weekday begins. */
  signs: string
}

/** Days for which a story is held over at most. */
const LONGEST_HOLD = 3

/** Weekdays that do not match the day beside them; 昨日（星期五） may also be a story that was held over. */
export function weekdayMismatch(grammar: WeekdayGrammar): Check {
  const places = placesIn(grammar.signs)
  return {
    codes: ['weekday-mismatch', 'stale-relative-date'],
    describe: 'A weekday that does not match the date beside it',
    find: (item, context) => {
      const found: Finding[] = []
      for (const place of places(item)) {
        const claim = grammar.readAt(place.text, place.at)
        const finding = claim && judge(claim, place, item, context)
        if (finding) found.push(finding)
      }
      return found
    },
    id: 'weekday-mismatch',
  }
}

function judge(
  claim: WeekdayClaim,
  string: ItemString,
  item: ReadItem,
  context: CheckContext,
): Finding | null {
  if ('fromTelling' in claim.day) return judgeRelative(claim, claim.day, string, item, context)
  const { dates } = item
  const days = daysMeant(claim.day, { ...context, ...string, dates })
  const [likeliest] = days
  if (likeliest === undefined || days.some((day) => weekdayOf(day) === claim.weekday)) return null
  return mismatch(claim, likeliest, string)
}

function judgeRelative(
  claim: WeekdayClaim,
  { fromTelling, word }: { fromTelling: number; word: string },
  string: ItemString,
  item: ReadItem,
  { issueDate }: CheckContext,
): Finding | null {
  if (isQuoted(string.text, claim.start)) return null
  const days = tellingDays(item, issueDate).map((day) => day + fromTelling)
  const [day] = days
  if (day === undefined || days.some((of) => weekdayOf(of) === claim.weekday)) return null
  const behind = (weekdayOf(day) - claim.weekday + 7) % 7
  if (behind > LONGEST_HOLD) return mismatch(claim, day, string)
  const values = { ...valuesOf(claim, day), issue: issueDate, relative: isoOf(day), word }
  const messages = say(sentences.staleWeekday, values)
  const span = { end: claim.end, start: claim.start, where: string.where }
  return { code: 'stale-relative-date', messages, severity: 'error', span, suggestion: null }
}

const mismatch = (claim: WeekdayClaim, day: number, { where }: ItemString): Finding => ({
  code: 'weekday-mismatch',
  messages: say(sentences.weekdayMismatch, valuesOf(claim, day)),
  severity: 'error',
  span: { end: claim.end, start: claim.start, where },
  suggestion: claim.write(weekdayOf(day)),
})

function valuesOf({ weekday: said }: WeekdayClaim, day: number): Record<string, string> {
  const weekday = weekdayOf(day)
  return {
    date: isoOf(day),
    said: weekdayNames.zh[said - 1] ?? '',
    saidEn: weekdayNames.en[said - 1] ?? '',
    weekday: weekdayNames.zh[weekday - 1] ?? '',
    weekdayEn: weekdayNames.en[weekday - 1] ?? '',
  }
}
