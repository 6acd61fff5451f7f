import type { PersonTag } from '../../documents/tags.js'

type Id = number | string
type Event = { chair?: null | string[]; participants?: null | string[] }
type Known = { id: Id; name: string; otherNames?: null | string[] }

/** Somebody at an event, with the official of the roster where it is known which one. */
export type EventPerson = {
  name: string
  official: Id | null
  role: 'chair' | 'participant'
}

/**
 * The people of an event, those who chair or lead it first. The stories of the event say who somebody is; where they do not, a name
 * that only one official bears does.
 * @param people tags of the event's stories, relations as ids
 * @param officials all officials who bear one of the names
 */
export function eventPeople(
  { chair, participants }: Event,
  people: readonly PersonTag[],
  officials: readonly Known[],
): EventPerson[] {
  const inChair = new Set(chair ?? [])
  const others = (participants ?? []).filter((name) => !inChair.has(name))
  const official = (name: string) => linkedBy(name, people) ?? bornBy(name, officials)
  return [
    ...[...inChair].map((name) => ({ name, official: official(name), role: 'chair' as const })),
    ...[...new Set(others)].map((name) => ({
      name,
      official: official(name),
      role: 'participant' as const,
    })),
  ]
}

/** Null where the stories link nobody, or link two people of the name. */
const linkedBy = (name: string, people: readonly PersonTag[]): Id | null => {
  const linked = people.filter((tag) => tag.name === name && tag.state !== 'rejected')
  return only(linked.flatMap(({ official }) => official ?? []))
}

const bornBy = (name: string, officials: readonly Known[]): Id | null =>
  only(
    officials
      .filter((known) => known.name === name || known.otherNames?.includes(name))
      .map(({ id }) => id),
  )

const only = (ids: Id[]): Id | null => (new Set(ids).size === 1 ? (ids[0] ?? null) : null)
