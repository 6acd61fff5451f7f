import type { DateMention } from '../../../documents/item.js'
import type { Check, CheckContext, Finding, ReadItem } from '../check.js'
import { say } from '../say.js'
import * as sentences from '../sentences/dates.js'
import { stringAt } from '../strings.js'
import { dayNumber, dayOf, isoOf } from './calendar.js'
import { type SentenceParts, sentenceAround } from './sentenceAround.js'
import { isQuoted } from './tellingDays.js'

/** How a language tells of what has been and of what is to come. */
export type TellingWords = {
  /** Whether a date's words name a day and not a weekday or a time alone. */
  isDay: (said: string) => boolean
  /** Whether a date's words state the year. */
  isOfYear: (said: string) => boolean
  /**
   * Whether the sentence around a day tells of it as past.
   * @param opens whether the day opens a story: there a plain verb tells of what has been, elsewhere only a sure sign does
   */
  isPast: (around: SentenceParts, opens: boolean) => boolean
}

/** Days behind the issue within which a day without a year is taken for one to come. */
const SOON = 60
/** Days: a year-less day so long past is hardly what the reporter meant. */
const LONG_AGO = 270

/** A day after the issue, told as if it had been. */
export const dateAfterIssue = (words: TellingWords): Check => ({
  codes: ['date-after-issue'],
  describe: 'Something told as past on a day after the issue',
  find: (item, context) => item.dates.flatMap((date) => judge(date, item, context, words)),
  id: 'date-after-issue',
})

function judge(
  date: DateMention,
  item: ReadItem,
  { issueDate }: CheckContext,
  words: TellingWords,
): Finding[] {
  const day = typeof date.where === 'number' ? dayAfter(date, issueDate, words) : null
  if (day === null || !words.isDay(date.text)) return []
  const { end, start, where } = date
  const text = stringAt(item, where)
  const opens = opensStory(date, item)
  if (isQuoted(text, start) || !words.isPast(sentenceAround(text, start, end), opens)) return []
  return [
    {
      code: 'date-after-issue',
      messages: say(sentences.leadAfterIssue, { date: isoOf(day), issue: issueDate }),
      severity: opens ? 'error' : 'warning',
      span: { end, start, where },
      suggestion: null,
    },
  ]
}

/** Day number of a date that lies after the issue; null of one that does not, or of no day. */
function dayAfter(
  { from, text, tier, to }: DateMention,
  issueDate: string,
  words: TellingWords,
): null | number {
  if (tier !== 'core' || from === null || to === null || from.length < 10) return null
  if (from <= issueDate && !isLongAgo(from, issueDate)) return null
  const [day, issue] = [dayOf(from), dayOf(issueDate)]
  const isOfYear = words.isOfYear(text)
  if (day > issue) return isOfYear || day - issue <= SOON ? day : null
  if (issue - day < LONG_AGO || isOfYear) return null
  const [year, month, ofMonth] = from.split('-').map(Number)
  const next = dayNumber(Number(year) + 1, Number(month), Number(ofMonth))
  return next > issue && next - issue <= SOON ? next : null
}

/** Whether a day is about a year or more before another, by the months of both: no date need be counted. */
const isLongAgo = (day: string, issueDate: string): boolean =>
  Number(issueDate.slice(0, 4)) * 12 +
    Number(issueDate.slice(5, 7)) -
    Number(day.slice(0, 4)) * 12 -
    Number(day.slice(5, 7)) >=
  8

/** Whether it is the first date of a caption, or of a paragraph with a lead. */
const opensStory = (date: DateMention, { dateline, dates, kind }: ReadItem): boolean =>
  (kind === 'photo' || dateline.some(({ paragraph }) => paragraph === date.where)) &&
  dates.find(({ tier, where }) => where === date.where && tier === 'core') === date
