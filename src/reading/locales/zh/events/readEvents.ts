import { type DateMention, type EventReading } from '../../../../documents/item.js'
import { type StoryForEvents } from '../../../core/locale.js'
import { type Lexicon } from '../words/lexicon.js'
import { dayOf, leadDate } from './anchors.js'
import { eventWords } from './eventWords.js'
import { groupsAt } from './groups.js'
import { heldThings, type ReportedThing } from './heldThings.js'
import { type Passage, passagesOf } from './passages.js'
import { type Named } from './presence.js'
import { inFull, whoIsThere } from './whoIsThere.js'

/** Held before the story, which only names it: 动员会召开后. */
const PAST = 'zh-event-past'

/** Makes the reader of a story's events: the one of its lead sentence, and others with a date of their own. */
export function eventReader(lexicon: Lexicon): (story: StoryForEvents) => EventReading[] {
  const words = eventWords(lexicon)
  return (story) => {
    const passages = passagesOf({ ...story, mentions: inFull(story.mentions) })
    const things = heldThings(passages, story, words)
    const lead = passages[0] && leadDate(passages[0], story)
    let before: Day = { date: story.storyDate, partOfDay: lead?.partOfDay ?? null }
    return things.map((thing, index) => {
      before = dayFor(thing, before, story)
      if (thing.rule === PAST) return asEvent(thing, [], before)
      const until = things.slice(index + 1).find(({ rule }) => rule !== PAST)
      return asEvent(thing, namedIn(passages, index === 0 ? undefined : thing, until), before)
    })
  }
}

type Day = Pick<EventReading, 'date' | 'partOfDay'>

/** When it was: on the day in front of it, else when the thing before it was. */
function dayFor({ date }: ReportedThing, before: Day, { storyDate }: StoryForEvents): Day {
  if (!date?.value) return before
  const day = dayOf(date.value)
  return { date: day, partOfDay: date.partOfDay ?? (day === storyDate ? null : null) }
}

/** Who is named from one thing on until the next. */
function namedIn(
  passages: readonly Passage[],
  from: ReportedThing | undefined,
  until: ReportedThing | undefined,
): Named[] {
  return passages.flatMap((passage) =>
    passage.mentions
      .filter(
        ({ start }) =>
          (!from || isBehind(passage, start, from)) && !(until && isBehind(passage, start, until)),
      )
      .map((mention) => ({ mention, passage })),
  )
}

const isBehind = ({ index }: Passage, at: number, { clause }: ReportedThing): boolean =>
  index > clause.passage.index || (index === clause.passage.index && at >= clause.start)

function asEvent(thing: ReportedThing, named: Named[], day: Day): EventReading {
  const { clause, kind, name, organizer, place, rule } = thing
  return {
    ...whoIsThere(thing, named),
    ...day,
    groups: rule === PAST ? [] : groupsAt(thing, named),
    kind,
    name: clause.passage.text.slice(name.start, name.end),
    organizer,
    paragraph: clause.passage.index,
    place,
    rule: thing.reason === 'then' && rule === 'zh-event-held' ? 'zh-event-then' : rule,
  }
}

export type { DateMention }
