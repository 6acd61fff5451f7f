import { type DateMention } from '../../../../documents/item.js'
import { type Stretch } from '../../../core/lines.js'
import { placesOfWords } from '../../../core/words/wordTable.js'
import { CALLED_OFF, FRAMES } from '../words/events.js'
import { isDay } from './anchors.js'
import { clausesIn } from './clauses.js'
import { type EventWords } from './eventWords.js'
import { attended, type Find, heldObject, heldSubject } from './heldReaders.js'
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
  const stretches = clausesIn(text, { end: sentence.end, start: Math.max(sentence.start, opening) })
  return stretches.flatMap(({ end, start }, index) => {
    const clause = { end, passage, sentence, start: behindDates(passage, start, end) }
    if (clause.start >= end) return []
    const thing = bestIn(clause, words)
    if (!thing) return []
    const next = stretches[index + 1]
    const isOff = [{ end, start }, next].some(
      (near) => near && CALLED_OFF.test(text.slice(near.start, near.end)),
    )
    const date = dayBefore(thing)
    if (isOff || (date && YET_TO_COME.test(text.slice(0, date.start).slice(-4)))) return []
    return [{ ...thing, date }]
  })
}

/** A date that opens a clause is no part of what it says. */
function behindDates({ dates, text }: Passage, start: number, end: number): number {
  let from = start
  for (const date of dates) {
    if (date.start > from + 1 || date.start >= end) break
    const isOpening = date.start === from || /^[在于]$/.test(text.slice(from, date.start))
    if (isOpening && date.end > from) from = date.end
  }
  return from
}

/** The surest of what a clause reports. */
function bestIn(clause: Clause, words: EventWords): Find | null {
  const { text } = clause.passage
  let best: Find | null = null
  for (const { end, start, word } of placesOfWords(
    text.slice(clause.start, clause.end),
    words.verbs,
  )) {
    const verb = { end: clause.start + end, start: clause.start + start, word }
    for (const found of readVerb(clause, verb, words)) {
      if (!best || rankOf(found.rule) < rankOf(best.rule)) best = found
    }
  }
  return best && FRAMES.test(text.slice(clause.start, best.verb.start + 6)) ? null : best
}

function readVerb(clause: Clause, verb: HeldThing['verb'], words: EventWords): Find[] {
  const { attends, begins, holds, visit } = words.rolesOf(verb.word)
  const object = holds ? heldObject(clause, verb, words) : null
  const asVisit = object && bareVisit(object, words)
  const found = [
    asVisit ? visited(clause, asVisit.verb, asVisit.kind) : object,
    begins ? heldSubject(clause, verb, words) : null,
    attends ? attended(clause, verb, words) : null,
    visit ? visited(clause, verb, visit) : null,
  ]
  return found.filter((find) => find !== null)
}

/** 到某地开展调研 says no more than 到某地调研. */
function bareVisit({ clause, name, verb }: Find, words: EventWords) {
  const word = clause.passage.text
    .slice(name.start, name.end)
    .replace(/^(?:专题|实地|集中|现场)/, '')
  const kind = words.visitKind(word)
  if (kind === undefined) return null
  return { kind, verb: { end: name.end, start: verb.start, word } }
}

/** The last day named in the same sentence in front of the verb. */
function dayBefore({ clause: { passage, sentence }, verb }: Find): DateMention | null {
  let last: DateMention | null = null
  for (const date of passage.dates) {
    if (date.end > verb.start) break
    if (date.start >= sentence.start && isDay(date)) last = date
  }
  return last
}
