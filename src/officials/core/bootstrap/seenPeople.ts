import type { RosterLocale } from '../../locales/types.js'
import { type Office, officeOf } from './officeOf.js'
import type { Sighting } from './types.js'

export type SeenPost = Office & { sightings: Sighting[]; written: string[] }
export type SeenPerson = {
  /** Titles of a whole group by which the person is named. */
  groupTitles: string[]
  name: string
  posts: SeenPost[]
  /** Whenever the person is named, by title or by name alone. */
  sightings: Sighting[]
}

/**
 * The office holders of an archive. Two of one name are one person, save where one sentence names both with different offices.
 */
export function seenPeople(sightings: readonly Sighting[], locale: RosterLocale): SeenPerson[] {
  const byName = new Map<string, Sighting[]>()
  for (const sighting of sightings)
    byName.set(sighting.name, [...(byName.get(sighting.name) ?? []), sighting])
  return [...byName.values()]
    .flatMap((own) => splitNamesakes(own, locale.groupTitles))
    .map((own) => personOf(own, locale))
    .filter(({ groupTitles, posts }) => posts.length || groupTitles.length)
}

/** Sightings of one name by person: a name that one sentence has twice with titles that share no office is of two. */
function splitNamesakes(own: Sighting[], groupTitles: RegExp): Sighting[][] {
  const titled = own.filter(({ positions }) =>
    positions.some((position) => !groupTitles.test(position)),
  )
  const twice = findTwo(titled)
  if (!twice) return [own]
  const isOfFirst = sharing(titled, twice)
  const first = own.filter((sighting) => isOfFirst(sighting))
  const rest = own.filter((sighting) => !isOfFirst(sighting) && sighting.positions.length)
  return [first, ...splitNamesakes(rest, groupTitles)]
}

/** Somebody whose sentence names another one of the name. */
function findTwo(titled: readonly Sighting[]): Sighting | undefined {
  const inSentence = new Map<number, Sighting[]>()
  for (const one of titled) {
    const others = inSentence.get(one.sentenceAt) ?? []
    if (others.some((other) => areTwo(one, other))) return others[0]
    inSentence.set(one.sentenceAt, [...others, one])
  }
  return undefined
}

const areTwo = (one: Sighting, other: Sighting): boolean =>
  !one.positions.some((position) => other.positions.includes(position))

/** Tells who has an office in common with the first, directly or by way of others. */
function sharing(titled: readonly Sighting[], first: Sighting): (sighting: Sighting) => boolean {
  const offices = new Set(first.positions)
  for (let size = 0; size !== offices.size;) {
    size = offices.size
    const known = titled.filter(({ positions }) => positions.some((office) => offices.has(office)))
    for (const office of known.flatMap(({ positions }) => positions)) offices.add(office)
  }
  return ({ positions }) => positions.some((position) => offices.has(position))
}

function personOf(sightings: Sighting[], locale: RosterLocale): SeenPerson {
  const posts: SeenPost[] = []
  const groupTitles = new Set<string>()
  for (const sighting of sightings)
    for (const position of sighting.positions) {
      const office = officeOf(position, locale)
      if (office) addSighting(posts, office, sighting, locale)
      else if (locale.groupTitles.test(position) && sighting.title) groupTitles.add(sighting.title)
    }
  addShortForms(posts, sightings, locale.offices)
  return { groupTitles: [...groupTitles], name: sightings[0]!.name, posts, sightings }
}

function addSighting(
  posts: SeenPost[],
  office: Office,
  sighting: Sighting,
  { offices: { apart } }: RosterLocale,
): void {
  const known = posts.find((post) => isVariant(post.key, office.key, apart))
  const post: SeenPost = known ?? { ...office, sightings: [], written: [] }
  if (!known) posts.push(post)
  // The fuller words name the body; the post keeps the words by which it was first seen among its forms.
  else if (known.organization === null && office.organization) Object.assign(known, office)
  if (!post.sightings.includes(sighting)) post.sightings.push(sighting)
  const { title } = sighting
  for (const words of [office.title, title])
    if (words && !post.written.includes(words)) post.written.push(words)
}

/** 镇长 alone, of somebody who is called 白渡镇代理镇长 elsewhere, is a form of that post. */
function addShortForms(
  posts: readonly SeenPost[],
  sightings: readonly Sighting[],
  { apart }: RosterLocale['offices'],
): void {
  for (const { positions, title } of sightings)
    for (const position of positions) {
      const isForm = ({ key, status }: SeenPost) =>
        key !== position &&
        key.endsWith(position) &&
        (status !== null || !apart.test(key.slice(0, key.length - position.length)))
      const post = posts.find(isForm)
      if (post && title && !post.written.includes(title)) post.written.push(title)
    }
}

/** Whether one of two is a fuller form of the other: 青川区委书记 of 区委书记, but not 副区长 of 区长. */
function isVariant(one: string, other: string, apart: RegExp): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.endsWith(short) && !apart.test(long.slice(0, long.length - short.length))
}
