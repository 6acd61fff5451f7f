/** From what was read (a row a mention) to tags (a row a person, a date, an event). */
import type { Reading } from '../../documents/item.js'
import type { DateTag, EventTag, PersonTag } from '../../documents/tags.js'
import { dateKey, eventKey, personKey } from './tagKey.js'

/** A tag with its identity inside the article. */
export type Keyed<T> = T & { key: string }

export type ArticleTags = {
  dates: Keyed<DateTag>[]
  events: Keyed<EventTag>[]
  people: Keyed<PersonTag>[]
}

/** Groups the mentions of a reading by person, by date as written, and by event. */
export const groupTags = (reading: Reading): ArticleTags => ({
  dates: groupDates(reading),
  events: unique(
    reading.events.map((event) => ({
      ...event,
      event: null,
      key: eventKey(event),
      state: 'auto' as const,
    })),
  ),
  people: groupPeople(reading),
})

function groupPeople({ mentions }: Reading): Keyed<PersonTag>[] {
  const tags: PersonTag[] = []
  for (const mention of mentions) {
    const { end, name, official, positions, rule, start, title, titleSource, where } = mention
    const span = { end, start, where }
    const tag = samePerson(tags, mention)
    if (!tag) {
      const titles = { titleAsWritten: title, titleSource }
      tags.push({
        mentions: [span],
        name,
        official,
        positions,
        role: roleOf(mention),
        rule,
        state: 'auto',
        ...titles,
      })
      continue
    }
    tag.mentions.push(span)
    if (!tag.positions.length) Object.assign(tag, { positions, titleAsWritten: title, titleSource })
    tag.official ??= official
  }
  const isShared = (name: string) => tags.filter((tag) => tag.name === name).length > 1
  return unique(tags.map((tag) => ({ ...tag, key: personKey(tag, isShared(tag.name)) })))
}

/** The tag a mention belongs to: a bare mention means the last person of that name. */
function samePerson(
  tags: PersonTag[],
  { name, official, positions }: Reading['mentions'][number],
): PersonTag | undefined {
  const namesakes = tags.filter((tag) => tag.name === name)
  if (!positions.length && official === null) return namesakes.at(-1)
  return namesakes.find(
    (tag) =>
      !tag.positions.length ||
      !positions.length ||
      (tag.official !== null && tag.official === official) ||
      ((tag.official === null || official === null) && overlap(tag.positions, positions)),
  )
}

const overlap = (one: string[], other: string[]): boolean =>
  one.some((position) => other.some((p) => p.endsWith(position) || position.endsWith(p)))

const roleOf = ({ title, titleSource }: Reading['mentions'][number]): null | string =>
  titleSource === 'byline' ? title : null

function groupDates({ dates }: Reading): Keyed<DateTag>[] {
  const tags = new Map<string, Keyed<DateTag>>()
  for (const { end, start, where, ...date } of dates) {
    const key = dateKey(date)
    const tag = tags.get(key)
    if (tag) tag.mentions.push({ end, start, where })
    else tags.set(key, { ...date, key, mentions: [{ end, start, where }], state: 'auto' })
  }
  return [...tags.values()]
}

const unique = <T extends { key: string }>(tags: T[]): T[] =>
  [...new Map([...tags].reverse().map((tag) => [tag.key, tag])).values()].reverse()
