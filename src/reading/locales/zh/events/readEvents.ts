import { type EventReading } from '../../../../documents/item.js'
import { type StoryForEvents } from '../../../core/locale.js'
import { type Lexicon } from '../words/lexicon.js'
import { dayOf, leadDate } from './anchors.js'
import { eventWords } from './eventWords.js'
import { groupsAt } from './groups.js'
import { heldThings, type ReportedThing } from './heldThings.js'
import { type HeldThing } from './thing.js'
import { passagesOf } from './passages.js'
import { type Named, namedIn } from './presence.js'
import { inFull, whoIsThere } from './whoIsThere.js'

/** Held before the story, which only names it: 动员会召开后. */
const PAST = 'zh-event-past'

/** Makes the reader of a story's events: the one of its lead sentence, and others with a date of their own. */
export function eventReader(lexicon: Lexicon): (story: StoryForEvents) => EventReading[] {
  const words = eventWords(lexicon)
  return (story) => {
    const passages = passagesOf(story, inFull(story.mentions))
    const things = heldThings(passages, story, words)
    if (things.length === 0) return []
    const named = namedIn(passages)
    const lead = passages[0] && leadDate(passages[0], story)
    let before: Day = { date: story.storyDate, partOfDay: lead?.partOfDay ?? null }
    return things.map((thing, index) => {
      before = dayFor(thing, before)
      if (thing.rule === PAST) return asEvent(thing, [], before)
      const until = things
        .slice(index + 1)
        .find(({ follows, rule }) => rule !== PAST && follows !== thing)
      const from = thing.follows ?? thing
      return asEvent(thing, between(named, from === things[0] ? undefined : from, until), before)
    })
  }
}

type Day = Pick<EventReading, 'date' | 'partOfDay'>

/** When it was: on the day in front of it, else when the thing before it was. */
function dayFor({ date }: ReportedThing, before: Day): Day {
  if (!date?.value) return before
  return { date: dayOf(date.value), partOfDay: date.partOfDay }
}

/** Who of them is named from one thing on until the next. */
const between = (
  named: readonly Named[],
  from: HeldThing | undefined,
  until: HeldThing | undefined,
): readonly Named[] =>
  from || until
    ? named.filter((here) => (!from || isBehind(here, from)) && !(until && isBehind(here, until)))
    : named

const isBehind = ({ mention, passage: { index } }: Named, { clause }: HeldThing): boolean =>
  index > clause.passage.index || (index === clause.passage.index && mention.start >= clause.start)

function asEvent(thing: ReportedThing, named: readonly Named[], day: Day): EventReading {
  const { clause, kind, name, organizer, place, rule } = thing
  const { chair, lead, participants, speakers } = whoIsThere(thing, named, day.partOfDay)
  return {
    chair,
    date: day.date,
    groups: rule === PAST ? [] : groupsAt(thing, named),
    kind,
    lead,
    name: clause.passage.text.slice(name.start, name.end),
    organizer,
    paragraph: clause.passage.index,
    participants,
    partOfDay: day.partOfDay,
    place,
    rule: thing.reason === 'then' && rule === 'zh-event-held' ? 'zh-event-then' : rule,
    speakers,
  }
}
