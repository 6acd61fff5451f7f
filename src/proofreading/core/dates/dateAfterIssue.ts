import type { DateMention } from '../../../documents/item.js'
import type { Check, Finding, ReadItem } from '../check.js'
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
  /** Whether a date's words themselves say that the day is to come: 明天 is told as past by plain words only. */
  isToCome?: (said: string) => boolean
  /**
   * How surely the sentence around a day tells of it as past; null where it may be to come.
   * @param opens whether the day opens a story, which tells of what has been unless it says otherwise
   */
  toldAsPast: (around: SentenceParts, opens: boolean) => 'likely' | 'surely' | null
}

/** Days behind the issue within which a day without a year is taken for one to come. */
const SOON = 60
/** Days: a year-less day so long past is hardly what the reporter meant. */
const LONG_AGO = 270

/** Length of a full date. */
const DAY = 10

/** A day after the issue, told as if it had been. */
export const dateAfterIssue = (words: TellingWords): Check => ({
  codes: ['date-after-issue'],
  describe: 'Something told as past on a day after the issue',
  find: (item, { issueDate }) => {
    const found: Finding[] = []
    let longAgo: string | undefined
    for (const date of item.dates) {
      if (!isOneDay(date)) continue
      longAgo ??= monthsBefore(issueDate, 8)
      const isFar = date.from > issueDate || date.from < longAgo
      const finding = isFar ? judge(date, item, issueDate, words) : null
      if (finding) found.push(finding)
    }
    return found
  },
  id: 'date-after-issue',
})

/** Whether a date of the body begins and ends on a day. */
const isOneDay = (date: DateMention): date is DateMention & { from: string } => {
  const { from, tier, to, where } = date
  if (tier !== 'core' || typeof where !== 'number' || from === null || to === null) return false
  return from.length >= DAY
}

function judge(
  date: DateMention,
  item: ReadItem,
  issueDate: string,
  words: TellingWords,
): Finding | null {
  const day = dayAfter(date, issueDate, words)
  if (day === null || !words.isDay(date.text)) return null
  const { end, start, where } = date
  const text = stringAt(item, where)
  const opens = opensStory(date, item)
  const told = words.toldAsPast(sentenceAround(text, start, end), opens)
  if (told === null || isQuoted(text, start)) return null
  if (told === 'likely' && words.isToCome?.(date.text)) return null
  return {
    code: 'date-after-issue',
    messages: say(sentences.leadAfterIssue, { date: isoOf(day), issue: issueDate }),
    severity: opens && told === 'surely' ? 'error' : 'warning',
    span: { end, start, where },
    suggestion: null,
  }
}

/** Day number of a date that lies after the issue, or would in the next year; null of one that does not. */
function dayAfter(
  { from, text }: DateMention,
  issueDate: string,
  words: TellingWords,
): null | number {
  if (from === null) return null
  const [day, issue] = [dayOf(from), dayOf(issueDate)]
  const isOfYear = words.isOfYear(text)
  if (day > issue) return isOfYear || day - issue <= SOON ? day : null
  if (issue - day < LONG_AGO || isOfYear) return null
  const [year, month, ofMonth] = from.split('-').map(Number)
  const next = dayNumber(Number(year) + 1, Number(month), Number(ofMonth))
  return next > issue && next - issue <= SOON ? next : null
}

/** YYYY-MM of the month so many before that of a day. */
function monthsBefore(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** Whether it is the first date of a caption, or of a paragraph with a lead. */
const opensStory = (date: DateMention, { dateline, dates, kind }: ReadItem): boolean =>
  (kind === 'photo' || dateline.some(({ paragraph }) => paragraph === date.where)) &&
  dates.find(({ tier, where }) => where === date.where && tier === 'core') === date
