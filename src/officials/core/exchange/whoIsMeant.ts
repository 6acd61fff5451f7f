import type { FullOfficial } from './canonical.js'
import { isSameOffice } from './comparePosts.js'

export type Id = number | string
/** The official of the desk whom an entry of a file means; null for a person new to the desk. */
export type Meant =
  | { candidates: FullOfficial[]; kind: 'asked'; why: 'other-name' | 'same-name' }
  | { kind: 'known'; official: FullOfficial }
  | { kind: 'new' }

/** The desk's roster by id and by every name. */
export type DeskNames = { byId: Map<string, FullOfficial>; byName: Map<string, FullOfficial[]> }

const plain = (name: string): string => name.replace(/\s/g, '')
const namesOf = ({ name, otherNames }: FullOfficial): string[] => [name, ...otherNames].map(plain)

/** Makes a roster ready to be asked for a person. */
export function indexNames(desk: readonly FullOfficial[]): DeskNames {
  const byId = new Map(desk.map((official) => [String(official.id), official]))
  const byName = new Map<string, FullOfficial[]>()
  for (const official of desk)
    for (const name of new Set(namesOf(official)))
      byName.set(name, [...(byName.get(name) ?? []), official])
  return { byId, byName }
}

/**
 * Whom an entry means: by id where the name agrees, else by a post in common, else a person is asked. Where the desk or the
 * entry knows no post at all, the one person of that name is meant.
 */
export function whoIsMeant(given: FullOfficial, { byId, byName }: DeskNames): Meant {
  const names = namesOf(given)
  const byItsId = given.id === null ? undefined : byId.get(String(given.id))
  if (byItsId && namesOf(byItsId).some((name) => names.includes(name)))
    return { kind: 'known', official: byItsId }
  const called = [...new Set(names.flatMap((name) => byName.get(name) ?? []))]
  if (called.length === 0)
    return byItsId ? { candidates: [byItsId], kind: 'asked', why: 'other-name' } : { kind: 'new' }
  const sharing = called.filter((official) => sharesPost(official, given))
  if (sharing.length === 1) return { kind: 'known', official: sharing[0]! }
  const [only] = called
  if (only && called.length === 1 && (!only.posts.length || !given.posts.length))
    return { kind: 'known', official: only }
  return { candidates: sharing.length ? sharing : called, kind: 'asked', why: 'same-name' }
}

const sharesPost = (known: FullOfficial, given: FullOfficial): boolean =>
  given.posts.some((post) => known.posts.some((other) => isSameOffice(other, post)))
