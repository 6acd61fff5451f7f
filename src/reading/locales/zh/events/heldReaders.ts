import { ANNOUNCES, COUNTED_ONE, REPEATED } from '../words/events.js'
import { holderBefore, holderOfName, withoutManner } from './bodies.js'
import { type EventWords } from './eventWords.js'
import { namedAfter, type NamedThing } from './names.js'
import { type Clause, type HeldThing } from './thing.js'

type Verb = HeldThing['verb']

const SHORTEST_SUBJECT = 3
const SHORTEST_OBJECT = 2
const SHORTEST_ATTENDED = 4
/** What may stand behind a verb whose thing stands in front of it: it makes the clause tell of the past. */
const PAST = new Set(['后', '时', '以后', '之后'])
const LONGEST_REST = 2
const JUST_A_MEETING = /^(?:会议|大会|活动|仪式|会|座谈|座谈会)$/
const WHEN = /^(?:结束)?[之以]?[后前上中]/
const OTHER_THINGS = /(?:召开|举行|举办)的/

/** 主持召开推进会, 举行签约仪式: the verb with the thing behind it. */
export function heldObject(clause: Clause, verb: Verb, words: EventWords): HeldThing | null {
  const { text } = clause.passage
  if (text.charAt(verb.end) === '的') return heldOn(clause, verb, words)
  const named = namedAfter(text, verb.end, clause.end, words)
  if (!named || named.end - named.start < SHORTEST_OBJECT || isUnreal(clause, verb)) return null
  if (isSameAgain(text, named)) return null
  const isChaired = verb.word === '主持'
  if (isChaired && named.end - named.start < SHORTEST_ATTENDED) return null
  const rule = isChaired ? 'zh-event-chaired' : 'zh-event-held'
  const { organizer, place } = holderBefore(clause, verb.start)
  return thingOf(clause, verb, named, { organizer, place, rule })
}

/** 启动仪式后, 座谈会上: when something was, of what the story has told. */
const isSameAgain = (text: string, { end, start }: NamedThing): boolean =>
  JUST_A_MEETING.test(text.slice(start, end)) && WHEN.test(text.slice(end, end + 4))

/** 在某地召开的总结会上. */
function heldOn(clause: Clause, verb: Verb, words: EventWords): HeldThing | null {
  const { text } = clause.passage
  const named = namedAfter(text, verb.end + 1, clause.end, words)
  if (!named || isUnreal(clause, verb)) return null
  const said = text.slice(named.start, named.end)
  if (JUST_A_MEETING.test(said) && !(said === '座谈会' && hasOwnDay(clause, verb))) return null
  const { place } = holderBefore(clause, verb.start)
  return thingOf(clause, verb, named, { organizer: null, place, rule: 'zh-event-dated' })
}

/** 在6月15日召开的座谈会上: a day of its own tells it from the one in the lead. */
const hasOwnDay = ({ passage, sentence }: Clause, verb: Verb): boolean =>
  passage.dates.some((date) => date.start >= sentence.start && date.end === verb.start)

/** 现场会在某村召开, 座谈会准时开始, 动员会召开后: the verb with the thing in front of it. */
export function heldSubject(clause: Clause, verb: Verb, words: EventWords): HeldThing | null {
  const { text } = clause.passage
  if (clause.end - verb.end > LONGEST_REST) return null
  const rest = text.slice(verb.end, clause.end)
  const isPast = PAST.has(rest)
  if (rest !== '' && rest !== '了' && !isPast) return null
  const said = subjectBefore(clause, verb, words)
  if (!said || said.end - clause.start < SHORTEST_SUBJECT) return null
  const named = nameOfSubject(clause, said.end, isPast)
  if (!named) return null
  const rule = isPast ? 'zh-event-past' : said.place ? 'zh-event-held-at' : 'zh-event-begins'
  const { organizer, start } = named
  const name = { end: said.end, kind: said.kind, start }
  return thingOf(clause, verb, name, { organizer, place: said.place, rule })
}

/** Where the name of a subject begins, and the holder that stands in front of it; null where it says too little. */
function nameOfSubject({ passage: { text }, start: from }: Clause, end: number, isPast: boolean) {
  const start = from + (COUNTED_ONE.exec(text.slice(from, end))?.[0].length ?? 0)
  const name = text.slice(start, end)
  const { organizer, skipped } = isPast ? { organizer: null, skipped: 0 } : holderOfName(name)
  if (JUST_A_MEETING.test(name) || name.length - skipped < SHORTEST_SUBJECT) return null
  const year = start === from ? yearBefore(text, start) : 0
  return { organizer, start: year > 0 ? start - year : start + skipped }
}

/** Length of the year with which a name begins: 2023年 in 2023年某某仪式, which no sign parts from it. */
const yearBefore = (text: string, start: number): number =>
  /\d{4}年$/.test(text.slice(Math.max(0, start - YEAR_LENGTH), start)) ? YEAR_LENGTH : 0

const YEAR_LENGTH = 5

/** The subject with the place behind it, the date between the two and words of manner left out. */
function subjectBefore(clause: Clause, verb: Verb, words: EventWords) {
  const { text } = clause.passage
  const end = withoutManner(text, clause.start, verb.start)
  for (
    let at = text.indexOf('在', clause.start);
    at >= 0 && at < end;
    at = text.indexOf('在', at + 1)
  ) {
    const found = thingEndingAt(clause, at, words)
    if (found) return { end: found.end, kind: found.kind, place: placeIn(clause, at + 1, end) }
  }
  const found = thingEndingAt(clause, end, words)
  return found && { end: found.end, kind: found.kind, place: null }
}

/** The thing whose name ends at `end`, or in front of the date that ends there. */
function thingEndingAt(clause: Clause, end: number, words: EventWords) {
  const { dates, text } = clause.passage
  const day = dates.find((date) => date.end === end && date.start > clause.start)
  const until = withoutManner(text, clause.start, day?.start ?? end)
  const kind = words.kindBefore(text, until)
  return kind === undefined ? null : { end: until, kind }
}

/** 在9月21日在某地: what is only a day is no place. */
function placeIn({ passage }: Clause, start: number, end: number): null | string {
  const place = passage.text.slice(start, end)
  return passage.dates.some((date) => date.start < end && date.end > start) ? null : place || null
}

/** 参加某办事处推进会. */
export function attended(clause: Clause, verb: Verb, words: EventWords): HeldThing | null {
  const { text } = clause.passage
  if (OTHER_THINGS.test(text.slice(verb.end, clause.end))) return null
  const named = namedAfter(text, verb.end, clause.end, words)
  if (!named || named.end - named.start < SHORTEST_ATTENDED || isUnreal(clause, verb)) return null
  const said = { organizer: null, place: null, rule: 'zh-event-attended' } as const
  return thingOf(clause, verb, named, said)
}

/** Whether what stands in front of the verb says that it is yet to come or happens again and again. */
function isUnreal({ passage, start }: Clause, verb: Verb): boolean {
  const before = passage.text.slice(start, verb.start)
  return before !== '' && (ANNOUNCES.test(before) || REPEATED.test(before))
}

const thingOf = (
  clause: Clause,
  verb: Verb,
  { end, kind, start }: NamedThing,
  { organizer, place, rule }: Pick<HeldThing, 'organizer' | 'place' | 'rule'>,
): HeldThing => ({
  clause,
  date: null,
  kind,
  name: { end, start },
  organizer,
  place,
  rule,
  verb,
})
