import { type DateMention } from '../../../../documents/item.js'
import { type StoryForEvents } from '../../../core/locale.js'
import { NO_SECOND_VISITS, PLAIN_HOLD_VERBS, WEAK_VISITS } from '../words/events.js'
import { type Anchor, anchorsIn, leadDate } from './anchors.js'
import { candidatesIn } from './candidates.js'
import { type EventWords } from './eventWords.js'
import { openingEnd } from './openings.js'
import { type Passage } from './passages.js'
import { rankOf } from './rules.js'
import { type HeldThing } from './thing.js'

/** A thing held with what made its sentence one to read. */
export type ReportedThing = HeldThing & { reason: Anchor['reason'] }

const plain = new Set(PLAIN_HOLD_VERBS)
const weak = new Set([...WEAK_VISITS, ...NO_SECOND_VISITS])
const LAST_PLAIN_RANK = rankOf('zh-event-begins')
/** Paragraphs from the lead on in which the event may be told of when the lead's sentence does not. */
const NEAR_LEAD = 2

/** What a story reports as held, from left to right. */
export function heldThings(
  passages: readonly Passage[],
  story: StoryForEvents,
  words: EventWords,
): ReportedThing[] {
  const things: ReportedThing[] = []
  for (const [index, passage] of passages.entries()) {
    const anchors = anchorsIn(passage, index === 0, story)
    const opening = index === 0 && anchors.length > 0 ? openingEnd(passage.text) : 0
    for (const anchor of anchors) {
      const found = candidatesIn(passage, anchor.sentence, opening, words)
      if (found.length === 0) continue
      const chosen =
        anchor.reason === 'lead'
          ? inLead(found, anchor, story)
          : inOther(found, anchor).filter((thing) => !isPartOf(thing, anchor, things))
      const fresh = chosen.filter((thing) => !things.some((other) => isSame(other, thing)))
      for (const thing of fresh) things.push(reported(thing, anchor.reason))
    }
  }
  if (things.some(({ reason }) => reason === 'lead') || story.storyDate === null) return things
  const near = nearLead(passages, words).filter(
    ({ clause }) => !things.some((thing) => isSameClause(thing.clause, clause)),
  )
  return [...near, ...things]
}

const isSameClause = (one: HeldThing['clause'], other: HeldThing['clause']): boolean =>
  one.passage === other.passage && one.start === other.start

/** The surest of the lead's sentence, a visit that comes before it, and what has another date of its own. */
function inLead(found: HeldThing[], { passage }: Anchor, story: StoryForEvents): HeldThing[] {
  const lead = leadDate(passage, story)
  const behind = found.filter(({ clause }) => clause.end > (lead?.start ?? 0))
  const [first, ...others] = groupBy(behind, ({ date }) => date?.start ?? lead?.start ?? 0)
  if (!first) return []
  const best = surest(first)
  const visit = best.kind === '会议' ? first.find((thing) => isVisitBefore(thing, best)) : undefined
  if (visit && isVisitAnd(visit, best)) best.follows = visit
  const later = others.map(surest).filter(({ rule }) => rankOf(rule) <= LAST_PLAIN_RANK)
  return [...(visit ? [visit] : []), best, ...later]
}

const isVisitBefore = (thing: HeldThing, best: HeldThing): boolean =>
  (thing.rule === 'zh-event-visit' || isVisitAnd(thing, best)) &&
  thing.clause.end < best.clause.start &&
  best.rule === 'zh-event-held' &&
  !weak.has(thing.verb.word)

const AND = /^[，、]?(?:并|随后|之后|接着)/

/** 督导某项工作，并主持召开调度会. */
const isVisitAnd = ({ clause, rule, verb }: HeldThing, { clause: next }: HeldThing): boolean =>
  rule === 'zh-event-visit-object' &&
  hasVisitor(clause, verb) &&
  AND.test(next.passage.text.slice(clause.end, next.end))

/** What a sentence outside the lead reports: with a date of its own or right after something else. */
function inOther(found: HeldThing[], { reason }: Anchor): HeldThing[] {
  const told = found.filter(
    (thing) => (thing.date !== null || reason === 'then') && isPlain(thing, reason),
  )
  return groupBy(told, ({ date }) => date?.start ?? 0).map(surest)
}

/** Whether it is told of plainly enough for a sentence outside the lead. */
function isPlain({ clause, date, kind, rule, verb }: HeldThing, reason: Anchor['reason']): boolean {
  if (rule === 'zh-event-past' || rule === 'zh-event-dated') {
    return date !== null ? date.end > clause.start - 12 : rule === 'zh-event-dated'
  }
  if (rankOf(rule) <= rankOf('zh-event-attended')) return true
  if (rule === 'zh-event-visit-object') return date?.end === verb.start && hasVisitor(clause, verb)
  if (rule !== 'zh-event-visit' || weak.has(verb.word)) return false
  if (reason === 'then' && kind === '观摩') return true
  return hasVisitor(clause, verb)
}

/** Whether the sentence names somebody in front of the verb. */
const hasVisitor = ({ passage, sentence }: HeldThing['clause'], verb: HeldThing['verb']): boolean =>
  passage.mentions.some(({ end, start }) => end <= verb.start && start >= sentence.start)

/** The first thing plainly reported near a lead whose own sentence reports none. */
function nearLead(passages: readonly Passage[], words: EventWords): ReportedThing[] {
  for (const passage of passages.slice(0, NEAR_LEAD)) {
    const whole = { end: passage.text.length, start: 0 }
    const opening = passage === passages[0] ? openingEnd(passage.text) : 0
    const found = candidatesIn(passage, whole, opening, words).find(
      (thing) => isPlainlyHeld(thing, passage === passages[0]) || isOfficialVisit(thing),
    )
    if (found) {
      found.date = null
      return [reported(found, 'lead')]
    }
  }
  return []
}

/** Behind the sentence of the day 招聘会在这里举办 will do as well. */
const isPlainlyHeld = ({ rule, verb }: HeldThing, isFirst: boolean): boolean =>
  plain.has(verb.word) &&
  (rule === 'zh-event-held' ||
    rule === 'zh-event-held-at' ||
    (isFirst && rule === 'zh-event-begins'))

/** 县长某某到考点巡查, right behind a sentence that only tells the day. */
const isOfficialVisit = ({ clause, rule, verb }: HeldThing): boolean =>
  rule === 'zh-event-visit' &&
  !weak.has(verb.word) &&
  clause.passage.mentions.some(
    ({ end, start, title }) =>
      end <= verb.start && start >= clause.sentence.start && title !== null,
  )

/** A stop on a visit that has been told of is no event of its own, nor a day of one that took several. */
function isPartOf({ date, kind, rule }: HeldThing, { reason }: Anchor, told: readonly HeldThing[]) {
  if (rule !== 'zh-event-visit') return false
  return told.some(
    (whole) =>
      (reason === 'then' && whole.kind === kind) ||
      (whole.date !== null &&
        date !== null &&
        whole.date.from !== whole.date.to &&
        isWithin(date, whole.date)),
  )
}

const isWithin = (day: DateMention, range: DateMention): boolean =>
  (day.from ?? '') >= (range.from ?? '~') && (day.from ?? '~') <= (range.to ?? '')

const surest = (things: readonly [HeldThing, ...HeldThing[]]): HeldThing =>
  things.reduce((best, thing) => (rankOf(thing.rule) < rankOf(best.rule) ? thing : best))

/** Whether a story only tells again of what it has told of: its name or the end of it, on the same day. */
function isSame(told: HeldThing, again: HeldThing): boolean {
  const day = ({ date }: HeldThing) => date?.from ?? null
  if (day(told) !== null && day(again) !== null && day(told) !== day(again)) return false
  const [one, other] = [nameOf(told), nameOf(again)]
  return one.endsWith(other) || other.endsWith(one)
}

/** Nobody else holds the thing, so that it need not be copied. */
const reported = (thing: HeldThing, reason: Anchor['reason']): ReportedThing =>
  Object.assign(thing, { reason })

const nameOf = ({ clause, name }: HeldThing): string =>
  clause.passage.text.slice(name.start, name.end)

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => number): [T, ...T[]][] {
  const groups = new Map<number, [T, ...T[]]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return [...groups.values()]
}
