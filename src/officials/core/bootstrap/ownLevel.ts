import type { RosterLocale } from '../../locales/types.js'
import type { SeenPerson } from './seenPeople.js'

/**
 * Whether a person comes from above: every office seen is of a level above the paper's own, which is the one whose top offices
 * the paper names most often.
 */
export function visitorsFromAbove(
  people: readonly SeenPerson[],
  { levels: { above, business, topOffice } }: RosterLocale,
): (person: SeenPerson) => boolean {
  const named = new Map<string, number>()
  for (const { posts } of people)
    for (const { key, sightings } of posts) {
      const level = topOffice.exec(key)?.[1]
      if (level) named.set(level, (named.get(level) ?? 0) + sightings.length)
    }
  const [own] = [...named].sort(([, a], [, b]) => b - a)[0] ?? []
  const higher = own === undefined ? undefined : above[own]
  return ({ posts }) =>
    higher !== undefined &&
    posts.length > 0 &&
    posts.every(({ group, title }) => group !== business && higher.test(title))
}
