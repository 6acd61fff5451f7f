import { type DateMention, type EventReading, type Mention } from '../../../../documents/item.js'
import { type Stretch } from '../../../core/lines.js'
import { type StoryForEvents } from '../../../core/locale.js'
import { SPEECH } from '../words/events.js'
import { type Lexicon } from '../words/lexicon.js'
import { clausesOf } from './clauses.js'
import { heldThingsReader, type HeldThing, type HeldThings } from './heldThings.js'

type Paragraph = StoryForEvents['paragraphs'][number]
/** Held before the story, which only names it: 动员会召开后. */
const PAST = 'zh-event-past'
const THEN = 'zh-event-then'
const hasOwnDate = ({ rule }: HeldThing) => [PAST, THEN, 'zh-event-dated'].includes(rule)
const LEADS = /^(?:带队|带领|率|到(?!了)|赴|深入|实地|一行)/
const IS_DAY = /^\d{4}-\d\d-\d\d/

type Placed = { paragraph: Paragraph; thing: HeldThing }

/** Makes the reader of a story's events: the one of its lead sentence, and others with a date of their own. */
export function eventReader(lexicon: Lexicon): (story: StoryForEvents) => EventReading[] {
  const heldThings = heldThingsReader(lexicon)
  return (story) => {
    const placed = story.paragraphs.flatMap((paragraph, index) =>
      thingsIn(paragraph, index === 0, story, heldThings),
    )
    return placed.map((here, index) => {
      if (here.thing.rule === PAST) return asEvent(here, [], story)
      const until = placed.slice(index + 1).find(({ thing }) => thing.rule !== PAST)
      const people = story.mentions.filter((mention) =>
        isBetween(mention, here, until, index === 0),
      )
      return asEvent(here, people, story)
    })
  }
}

function thingsIn(
  paragraph: Paragraph,
  isLead: boolean,
  story: StoryForEvents,
  heldThings: HeldThings,
): Placed[] {
  const { index, text } = paragraph
  const dates = story.dates.filter(({ where }) => where === index)
  const clauses = clausesOf(text, [...bylineOf(text), ...dates])
  const leadEnd = leadSentenceEnd(text, paragraph, story)
  const found = heldThings(clauses, isLead)
  const own = found.filter(
    (thing) => hasOwnDate(thing) && (thing.rule === THEN || dateBefore(thing, paragraph, story)),
  )
  const lead = found.find((thing) => !hasOwnDate(thing) && thing.start < leadEnd)
  const things = lead && story.storyDate !== null ? [lead, ...own] : own
  return things.map((thing) => ({ paragraph, thing }))
}

/** What the lead and the bracket of its byline take of the first clause. */
const bylineOf = (text: string): Stretch[] => {
  const end = text.indexOf('）') + 1
  return end > 0 && end < 60 ? [{ end, start: 0 }] : []
}

/** End of the sentence that holds the paragraph's first day. */
function leadSentenceEnd(text: string, paragraph: Paragraph, story: StoryForEvents): number {
  const first = story.dates.find(({ tier, where }) => where === paragraph.index && tier === 'core')
  const stop = text.indexOf('。', first?.end ?? 0)
  return stop < 0 ? text.length : stop
}

/** The day named in the same sentence at or shortly before the thing. */
function dateBefore(
  thing: HeldThing,
  paragraph: Paragraph,
  story: StoryForEvents,
): DateMention | null {
  const sentence = paragraph.text.lastIndexOf('。', thing.start) + 1
  const near = story.dates.filter(
    ({ end, start, tier, value, where }) =>
      where === paragraph.index &&
      tier === 'core' &&
      IS_DAY.test(value ?? '') &&
      start >= sentence &&
      end <= thing.verb &&
      end > thing.start - 12,
  )
  return near.at(-1) ?? null
}

function isBetween(
  mention: Mention,
  here: Placed,
  until: Placed | undefined,
  isFirst: boolean,
): boolean {
  if (typeof mention.where !== 'number') return false
  const isAfter = isFirst || isAtOrAfter(mention, here)
  return isAfter && !(until && isAtOrAfter(mention, until))
}

const isAtOrAfter = (mention: Mention, { paragraph, thing }: Placed): boolean =>
  Number(mention.where) > paragraph.index ||
  (mention.where === paragraph.index && mention.start >= thing.start)

function asEvent(
  { paragraph, thing }: Placed,
  people: readonly Mention[],
  story: StoryForEvents,
): EventReading {
  const textOf = (mention: Mention) =>
    story.paragraphs.find(({ index }) => index === mention.where)?.text ?? ''
  const saying = people.filter((mention) => SPEECH.test(clauseAfter(textOf(mention), mention.end)))
  const chair = chairsOf(people, textOf, thing)
  const lead = chair.length > 0 ? [] : leadOf(people, textOf, { paragraph, thing })
  const speakers = unique(saying)
  const present = people.filter((mention) => isPresent(mention, paragraph, textOf))
  const stated = dateBefore(thing, paragraph, story)
  return {
    chair,
    date: stated?.value ?? story.storyDate,
    groups: [],
    kind: thing.kind,
    lead,
    name: thing.name,
    organizer: thing.organizer ?? organizerOf(thing, people, paragraph),
    paragraph: paragraph.index,
    partOfDay: stated?.partOfDay ?? leadDate(paragraph, story)?.partOfDay ?? null,
    participants: [...new Set([...unique(present), ...chair, ...lead, ...speakers])],
    place: thing.place,
    rule: thing.rule,
    speakers,
  }
}

const leadDate = (paragraph: Paragraph, story: StoryForEvents): DateMention | undefined =>
  story.dates.find(({ tier, where }) => tier === 'core' && where === paragraph.index)

function chairsOf(
  people: readonly Mention[],
  textOf: (mention: Mention) => string,
  thing: HeldThing,
): string[] {
  const chairs = people.filter((mention) => {
    const text = textOf(mention)
    const behind = text.slice(mention.end, mention.end + 12)
    return (
      /^主持/.test(behind) ||
      (thing.kind === '会议' && thing.rule === 'zh-event-held' && /^(?:组织)?召[开集]/.test(behind))
    )
  })
  return unique(chairs)
}

/** Who heads a visit: its subject, else whom a verb of leading follows, else the first one named before it. */
function leadOf(
  people: readonly Mention[],
  textOf: (mention: Mention) => string,
  { paragraph, thing }: Placed,
): string[] {
  const before = people.filter(({ end, where }) => where === paragraph.index && end <= thing.verb)
  const isVisit = thing.rule.startsWith('zh-event-visit')
  const subjects = before.filter(({ start }) => isVisit && start >= thing.start)
  const leads = before.filter((mention) => LEADS.test(textOf(mention).slice(mention.end)))
  return unique([...subjects, ...leads, ...(isVisit ? before : [])]).slice(0, 1)
}

/** Named in the event's own paragraph as there, not as winner of something. */
const isPresent = (
  mention: Mention,
  paragraph: Paragraph,
  textOf: (mention: Mention) => string,
): boolean =>
  mention.where === paragraph.index &&
  (mention.rule !== 'zh-name-list' ||
    /^(?:列席|出席|参加|陪同)/.test(textOf(mention).slice(mention.end)))

/** The body in front of the verb: 某县召开. */
function organizerOf(
  thing: HeldThing,
  people: readonly Mention[],
  { text }: Paragraph,
): null | string {
  if (people.some((mention) => mention.end === thing.start)) return null
  const before = /(?:[，。）午日晚])([\u3400-\u9fff]{2,20})$/.exec(text.slice(0, thing.start))?.[1]
  return before !== undefined && /[县市区镇乡局委处会部]$/.test(before) ? before : null
}

/** What follows a name up to the clause's end. */
const clauseAfter = (text: string, end: number): string =>
  /^[^，。；！？\n]*/.exec(text.slice(end))?.[0] ?? ''

const unique = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.map(({ name }) => name)),
]
