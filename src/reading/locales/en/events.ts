import { type EventReading, type Mention } from '../../../documents/item.js'
import { type StoryForEvents } from '../../core/locale.js'
import { EVENT_KINDS } from './words/events.js'

const HELD = new RegExp(
  `\\b(chaired|held|hosted|opened|attended|led)\\s+(?:a|an|the)\\s+((?:[\\w'’-]+\\s+){0,8}?(${Object.keys(EVENT_KINDS).join('|')}))\\b`,
)

/** The first event the story reports, with who is named in its paragraph. */
export function readEvents(story: StoryForEvents): EventReading[] {
  for (const { index, text } of story.paragraphs) {
    const match = HELD.exec(text)
    if (match) return [asEvent(match, index, story)]
  }
  return []
}

function asEvent(match: RegExpExecArray, paragraph: number, story: StoryForEvents): EventReading {
  const [, verb, name = '', noun = ''] = match
  const present = story.mentions.filter(({ where }) => where === paragraph)
  const actor = actorBefore(present, match.index)
  const date = story.dates.find(({ tier, where }) => where === paragraph && tier === 'core')
  return {
    chair: verb === 'chaired' ? actor : [],
    date: story.storyDate ?? date?.value ?? null,
    groups: [],
    kind: EVENT_KINDS[noun] ?? 'meeting',
    lead: verb === 'led' ? actor : [],
    name,
    organizer: null,
    paragraph,
    participants: [...new Set(present.map((mention) => mention.name))],
    partOfDay: date?.partOfDay ?? null,
    place: null,
    rule: 'en-event-held',
    speakers: [],
  }
}

const actorBefore = (present: readonly Mention[], verb: number): string[] =>
  present
    .filter(({ end }) => end <= verb)
    .map(({ name }) => name)
    .slice(-1)
