import type { Check, CheckContext, Finding, ReadItem } from '../check.js'
import { type Sentence, say } from '../say.js'
import * as sentences from '../sentences/dates.js'
import type { ItemString } from '../strings.js'
import { dayOf, isoOf } from './calendar.js'
import { daysMeant, type SaidDay } from './saidDay.js'
import { type OtherDay, type SameEvent, sameEventDays } from './sameEvent.js'
import { type SentenceParts, sentenceAround } from './sentenceAround.js'
import { placesIn } from './startsAt.js'
import { isQuoted, tellingDays } from './tellingDays.js'

/** 昨日 or yesterday in a text, with the day that the text gives for it, where it does. */
export type RelativeDay = {
  /** Of the words that `stated` makes one thing with; of the word alone where there are none. */
  end: number
  /** Days from the day of telling. */
  fromTelling: number
  start: number
  /** The day given beside it, and what to write in place of both. */
  stated: null | { day: SaidDay; words: null | string }
  word: string
}

/** How a language counts days from today and points back to an event. */
export type RelativeGrammar = SameEvent & {
  /** Whether a relative day goes on with a story by the clock (今天上午, 今早), and tells of what has been; absent where a language does not ask. */
  isByTheClock?: (word: string, around: SentenceParts) => boolean
  /** The relative day that begins at a place; null where there is none. */
  readAt: (text: string, at: number) => null | RelativeDay
  /** Characters with which one begins. */
  signs: string
  /** The word of the same form for another day; null where there is none. */
  wordFor: (fromTelling: number, word: string) => null | string
}

/** 昨日, 今日 in the reporter's own voice that the story's own dates contradict: it was held over for a day or more. */
export function staleRelativeDate(grammar: RelativeGrammar): Check {
  const places = placesIn(grammar.signs)
  return {
    codes: ['stale-relative-date'],
    describe: 'Yesterday or today in a story whose own dates say otherwise',
    find: (item, context) => {
      const found: Finding[] = []
      for (const place of places(item)) {
        const relative = grammar.readAt(place.text, place.at)
        if (!relative || isQuoted(place.text, place.at)) continue
        const judge = relative.stated ? judgeStated : judgeEvent
        const finding = judge(relative, place, item, context, grammar)
        if (finding) found.push(finding)
      }
      return found
    },
    id: 'stale-relative-date',
  }
}

function judgeStated(
  relative: RelativeDay,
  string: ItemString,
  item: ReadItem,
  { issueDate }: CheckContext,
  { wordFor }: RelativeGrammar,
): Finding | null {
  const { fromTelling, stated, word } = relative
  if (!stated) return null
  const { dates } = item
  const days = daysMeant(stated.day, { ...string, dates, issueDate })
  const [likeliest] = days
  const telling = tellingDays(item, issueDate)
  const agrees = telling.some((day) => days.includes(day + fromTelling))
  if (likeliest === undefined || agrees) return null
  const right = stated.words ?? wordFor(likeliest - dayOf(issueDate), word)
  const evidence = { issueDate, right, stated: likeliest }
  return finding(sentences.staleApposition, relative, string, evidence)
}

function judgeEvent(
  relative: RelativeDay,
  string: ItemString,
  item: ReadItem,
  { issueDate }: CheckContext,
  grammar: RelativeGrammar,
): Finding | null {
  const telling = tellingDays(item, issueDate).map((day) => day + relative.fromTelling)
  const isHeld = ({ day }: { day: number }) =>
    !telling.includes(day) && telling.every((of) => day < of && of - day <= LONGEST_HOLD)
  const other =
    sameEventDays(relative, string, item, grammar).find(isHeld) ??
    storyDay(relative, string, item, grammar).find(isHeld)
  if (!other) return null
  const evidence = { issueDate, right: other.words, stated: other.day }
  return finding(sentences.staleEvent, relative, string, evidence)
}

/** The day of a dated story that goes on by the clock: 今天上午 further down, of the day that the lead has named. */
function storyDay(
  { end, start, word }: RelativeDay,
  { text, where }: ItemString,
  { dateline }: ReadItem,
  { isByTheClock }: RelativeGrammar,
): OtherDay[] {
  if (!isByTheClock || typeof where !== 'number' || dateline.length !== 1) return []
  const [lead] = dateline
  const day = /^\d{4}-\d\d-\d\d/.exec(lead?.value ?? '')?.[0]
  if (!lead || day === undefined || !lead.text) return []
  if (where < lead.paragraph || (where === lead.paragraph && text.indexOf(lead.text) > start))
    return []
  return isByTheClock(word, sentenceAround(text, start, end))
    ? [{ day: dayOf(day), words: lead.text }]
    : []
}

/** Days: an event further back is another one. */
const LONGEST_HOLD = 7

type Evidence = { issueDate: string; right: null | string; stated: number }

function finding(
  sentence: Sentence,
  { end, fromTelling, start, word }: RelativeDay,
  { where }: ItemString,
  { issueDate, right, stated }: Evidence,
): Finding {
  const relative = isoOf(dayOf(issueDate) + fromTelling)
  const values = { issue: issueDate, relative, stated: isoOf(stated), word }
  return {
    code: 'stale-relative-date',
    messages: say(sentence, values),
    severity: sentence === sentences.staleApposition ? 'error' : 'warning',
    span: { end, start, where },
    suggestion: right,
  }
}
