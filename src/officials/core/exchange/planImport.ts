import type { Roster } from '../../../documents/roster.js'
import { type FullOfficial, fullOfficial, plainOfficial } from './canonical.js'
import type { PostChange } from './comparePosts.js'
import { type MergedOfficial, mergeOfficial } from './mergeOfficial.js'
import { type RosterConflict, rosterConflicts } from './rosterConflicts.js'
import { type DeskNames, type Id, indexNames, type Meant, whoIsMeant } from './whoIsMeant.js'

/** Whom a person said that an entry means, by the entry's place in the file. */
export type Answers = Readonly<Record<number, 'new' | Id>>

export type PlanOptions = {
  answers?: Answers
  /** Titles of posts that several people hold side by side. */
  sharedPosts: RegExp
  /** Places in the file of the entries that will be taken; without it all. Only these can be in conflict. */
  take?: ReadonlySet<number>
}

export type Candidate = { id: Id; name: string; titles: string[] }
export type PlannedEntry = {
  /** The official as it becomes; null while a question is open. */
  after: FullOfficial | null
  /** Whom it may mean, where a person must say so. */
  candidates: Candidate[]
  entry: number
  /** The desk's official; null for a new one. */
  id: Id | null
  name: string
  /** Other names that are new. */
  names: string[]
  note: null | string
  posts: PostChange[]
  state: 'asked' | 'changed' | 'new' | 'same'
  why: 'in-file' | 'other-name' | 'same-name' | null
}
export type ImportPlan = {
  conflicts: RosterConflict[]
  counts: Record<'missing' | PlannedEntry['state'], number>
  entries: PlannedEntry[]
  /** Officials of the desk whom the file does not name; they stay. */
  missing: Candidate[]
}

/**
 * Compares a roster that came in with the desk's: what would be new, changed, the same; what must be asked; what would be in
 * conflict. Nothing is saved by it.
 */
export function planImport(
  given: Roster,
  desk: Roster,
  { answers = {}, sharedPosts, take }: PlanOptions,
): ImportPlan {
  const known = desk.map(fullOfficial)
  const names = indexNames(known)
  const entries = askTwiceMeant(
    given.map((official, at) => planEntry(fullOfficial(official), at, names, answers[at])),
  )
  const meant = new Set(
    entries.flatMap(({ candidates, id }) => [id, ...candidates.map((c) => c.id)]),
  )
  const missing = known.filter(({ id }) => !meant.has(id)).map(candidateOf)
  const conflicts = conflictsAfter(
    entries.filter(({ entry }) => !take || take.has(entry)),
    known,
    sharedPosts,
  )
  return { conflicts, counts: countStates(entries, missing.length), entries, missing }
}

function planEntry(
  given: FullOfficial,
  entry: number,
  names: DeskNames,
  answer: 'new' | Id | undefined,
): PlannedEntry {
  const meant = answered(answer, names) ?? whoIsMeant(given, names)
  if (meant.kind === 'known') {
    const merged = mergeOfficial(meant.official, given)
    const isSame = !merged.posts.length && !merged.names.length && merged.note === null
    return {
      ...planned(given, entry, isSame ? 'same' : 'changed'),
      ...merged,
      id: meant.official.id,
    }
  }
  if (meant.kind === 'new')
    return {
      ...planned(given, entry, 'new'),
      ...{ after: { ...given, id: null }, names: given.otherNames, note: given.note },
      posts: given.posts.map((post) => ({ kind: 'added', post })),
    }
  const candidates = meant.candidates.map(candidateOf)
  return { ...planned(given, entry, 'asked'), candidates, why: meant.why }
}

function answered(answer: 'new' | Id | undefined, { byId }: DeskNames): Meant | undefined {
  if (answer === 'new') return { kind: 'new' }
  const official = answer === undefined ? undefined : byId.get(String(answer))
  return official && { kind: 'known', official }
}

const planned = (
  { name }: FullOfficial,
  entry: number,
  state: PlannedEntry['state'],
): PlannedEntry => ({
  ...{ after: null, candidates: [], entry, id: null, name, names: [], note: null },
  ...{ posts: [], state, why: null },
})

/** Two entries that mean one official would overwrite each other: the second is asked about. */
function askTwiceMeant(entries: PlannedEntry[]): PlannedEntry[] {
  const meant = new Set<Id>()
  return entries.map((entry) => {
    const { after, id } = entry
    if (id === null || !after) return entry
    if (!meant.has(id)) {
      meant.add(id)
      return entry
    }
    const candidates = [candidateOf(after)]
    return { ...planned(after, entry.entry, 'asked'), candidates, why: 'in-file' }
  })
}

const candidateOf = ({
  id,
  name,
  posts,
}: FullOfficial | (MergedOfficial['after'] & object)): Candidate => ({
  id: id ?? name,
  name,
  titles: posts.map(
    ({ organization, title, to }) =>
      [organization, title].filter(Boolean).join(' ') + (to ? `（–${to}）` : ''),
  ),
})

/** Conflicts of the desk as it becomes, of which one side at least comes from the file. */
function conflictsAfter(
  entries: readonly PlannedEntry[],
  known: readonly FullOfficial[],
  sharedPosts: RegExp,
): RosterConflict[] {
  const coming = entries.flatMap(({ after, entry, state }) =>
    after && state !== 'same' ? [{ after, entry }] : [],
  )
  const replaced = new Set(coming.map(({ after }) => after.id).filter((id) => id !== null))
  const staying = known.filter(({ id }) => id === null || !replaced.has(id))
  const all = [...staying, ...coming.map(({ after }) => after)]
  const entryAt = (at: number) => coming[at - staying.length]?.entry ?? -1
  return rosterConflicts(all.map(plainOfficial), sharedPosts)
    .map((conflict) => ({
      ...conflict,
      one: { ...conflict.one, entry: entryAt(conflict.one.entry) },
      other: { ...conflict.other, entry: entryAt(conflict.other.entry) },
    }))
    .filter(({ one, other }) => one.entry >= 0 || other.entry >= 0)
}

function countStates(entries: readonly PlannedEntry[], missing: number): ImportPlan['counts'] {
  const counts = { asked: 0, changed: 0, missing, new: 0, same: 0 }
  for (const { state } of entries) counts[state]++
  return counts
}
