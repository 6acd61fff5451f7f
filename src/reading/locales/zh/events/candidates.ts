import { type DateMention } from '../../../../documents/item.js'
import { type Stretch } from '../../../core/lines.js'
import { signSet } from '../../../core/words/characterSet.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { CALLED_OFF, FRAMES } from '../words/events.js'
import { isDay } from './anchors.js'
import { clausesIn } from './clauses.js'
import { type EventWords } from './eventWords.js'
import { attended, heldObject, heldSubject } from './heldReaders.js'
import { type Passage } from './passages.js'
import { rankOf } from './rules.js'
import { type Clause, type HeldThing } from './thing.js'
import { visited } from './visitReaders.js'

/** The words right in front of a date that make it one to come. */
const YET_TO_COME = /(?:定于|将于|拟于|计划于|原定于?|预计|将在|计划在)$/

/** What the clauses of a sentence report as held, from left to right, at most one a clause. */
export function candidatesIn(
  passage: Passage,
  sentence: Stretch,
  opening: number,
  words: EventWords,
): HeldThing[] {
  const { text } = passage
  const { end } = sentence
  const start = Math.max(sentence.start, opening)
  const dated = datedThings(passage, { end, start }, words)
  const firstVerb = nextVerb(text, start, end, words)
  if (firstVerb === null) return dated
  const stretches = clausesIn(text, { end, start })
  const found: HeldThing[] = []
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.end <= firstVerb.start) continue
    const thing = bestIn(clauseOf(stretch, passage, sentence), words)
    if (!thing || isCalledOff(text, stretch) || isCalledOff(text, stretches[index + 1])) continue
    const date = dayBefore(thing)
    if (date && YET_TO_COME.test(text.slice(Math.max(0, date.start - 4), date.start))) continue
    thing.date = date
    found.push(thing)
  }
  return dated.length > 0 ? [...dated, ...found] : found
}

const SHORTEST_DATED = 4
const OF = '的'

/** 9日下午的颁奖仪式上: what is named by its day alone. */
function datedThings(passage: Passage, sentence: Stretch, words: EventWords): HeldThing[] {
  const { dates, text } = passage
  const things: HeldThing[] = []
  for (const date of dates) {
    if (date.start < sentence.start || date.end >= sentence.end) continue
    if (text.charAt(date.end) !== OF || !isDay(date)) continue
    const start = date.end + OF.length
    const end = text.indexOf('上', start)
    const kind = end > sentence.end ? undefined : words.kindBefore(text, end)
    if (kind === undefined || end - start < SHORTEST_DATED) continue
    const clause = { end: sentence.end, passage, sentence, start: date.start }
    const verb = { end: start, start: date.end, word: OF }
    const named = { clause, date, kind, name: { end, start }, verb }
    things.push({ ...named, organizer: null, place: null, rule: 'zh-event-dated' })
  }
  return things
}

const isCalledOff = (text: string, stretch: Stretch | undefined): boolean =>
  stretch !== undefined && CALLED_OFF.test(text.slice(stretch.start, stretch.end))

const clauseOf = ({ end, start }: Stretch, passage: Passage, sentence: Stretch): Clause => ({
  end,
  passage,
  sentence,
  start: behindDates(passage, start, end),
})

/** The first verb of a stretch that may tell of an event; null where there is none. */
function nextVerb(
  text: string,
  start: number,
  end: number,
  { verbs }: EventWords,
): HeldThing['verb'] | null {
  for (let at = start; at < end; at++) {
    const word = verbs.mayBegin(text.charCodeAt(at)) ? verbs.wordAt(text, at) : undefined
    if (word !== undefined) return { end: at + word.length, start: at, word }
  }
  return null
}

const LEADS_TO_DATE = signSet('在于')

/** A date that opens a clause is no part of what it says. */
function behindDates({ dates, text }: Passage, start: number, end: number): number {
  let from = start
  for (const date of dates) {
    if (date.start > from + 1 || date.start >= end) break
    const isOpening =
      date.start === from || (date.start === from + 1 && LEADS_TO_DATE.hasAt(text, from))
    if (isOpening && date.end > from) from = date.end
  }
  return from
}

/** The surest of what a clause reports. */
function bestIn(clause: Clause, words: EventWords): HeldThing | null {
  const { text } = clause.passage
  let best: HeldThing | null = null
  let verb = nextVerb(text, clause.start, clause.end, words)
  while (verb) {
    best = readVerb(clause, verb, words, best)
    verb = nextVerb(text, verb.end, clause.end, words)
  }
  return best && FRAMES.test(text.slice(clause.start, best.verb.start + 6)) ? null : best
}

/** What a verb reports by any of its readers, where that is surer than the best so far. */
function readVerb(
  clause: Clause,
  verb: HeldThing['verb'],
  words: EventWords,
  best: HeldThing | null,
): HeldThing | null {
  const { attends, begins, holds, visit } = words.rolesOf(verb.word)
  let surest = best
  if (holds) {
    const object = heldObject(clause, verb, words)
    const asVisit = object && bareVisit(object, words)
    surest = surer(surest, asVisit ? visited(clause, asVisit.verb, asVisit.kind) : object)
  }
  if (begins) surest = surer(surest, heldSubject(clause, verb, words))
  if (attends) surest = surer(surest, attended(clause, verb, words))
  return visit ? surer(surest, visited(clause, verb, visit)) : surest
}

const surer = (best: HeldThing | null, found: HeldThing | null): HeldThing | null =>
  best && (!found || rankOf(found.rule) >= rankOf(best.rule)) ? best : found

/** What may stand in front of a visit that is carried out. */
const visitManners = wordTable(['专题', '实地', '集中', '现场'])

/** 到某地开展调研 says no more than 到某地调研. */
function bareVisit({ clause, name, verb }: HeldThing, words: EventWords) {
  const { text } = clause.passage
  const manner = visitManners.wordAt(text, name.start) ?? ''
  const word = text.slice(name.start + manner.length, name.end)
  const kind = words.visitKind(word)
  if (kind === undefined) return null
  return { kind, verb: { end: name.end, start: verb.start, word } }
}

/** The last day named in the same sentence in front of the verb. */
function dayBefore({ clause: { passage, sentence }, verb }: HeldThing): DateMention | null {
  let last: DateMention | null = null
  for (const date of passage.dates) {
    if (date.end > verb.start) break
    if (date.start >= sentence.start && isDay(date)) last = date
  }
  return last
}
