/** What a person ruled stands above what the machine reads: promise 4. */
import type { DateTag, EventTag, PersonTag, Ruling, TagState } from '../../documents/tags.js'
import type { ArticleTags, Keyed } from './groupTags.js'
import { dateKey, eventKey, personKey } from './tagKey.js'

/** Tags as an article kept them at its last save. */
export type KeptTags = { dates: DateTag[]; events: EventTag[]; people: PersonTag[] }

type Tag = { id?: string; mentions?: unknown[]; state: TagState }

/**
 * The article's new tags: what was read now, with the rows' ids, the rulings kept and the new rulings applied. A tag that a
 * person ruled on stays as it was ruled even when its words are gone (then without mentions); an automatic one goes.
 * @param read tags of the text as it is now
 * @param kept tags at the last save
 * @param rulings what a person decided in this save
 */
export function mergeTags(read: ArticleTags, kept: KeptTags, rulings: Ruling[]): KeptTags {
  const before = keyTags(kept)
  return {
    dates: mergeKind(read.dates, before.dates, rulingsOn('date', rulings), keepDate),
    events: mergeKind(read.events, before.events, rulingsOn('event', rulings), keepEvent),
    people: mergeKind(read.people, before.people, rulingsOn('person', rulings), keepPerson),
  }
}

/** Kept tags with their keys, as if they had just been read. */
export function keyTags(kept: KeptTags): ArticleTags {
  const names = kept.people.map((tag) => tag.name)
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name)
  return {
    dates: withKeys(kept.dates, dateKey),
    events: withKeys(kept.events, eventKey),
    people: withKeys(kept.people, (tag) => personKey(tag, isShared(tag.name))),
  }
}

const keepPerson = (now: PersonTag, ruled: PersonTag): PersonTag => ({
  ...now,
  official: ruled.state === 'confirmed' ? ruled.official : now.official,
})
const keepDate = (now: DateTag, ruled: DateTag): DateTag =>
  ruled.state === 'confirmed' ? { ...ruled, mentions: now.mentions } : now
const keepEvent = (now: EventTag, ruled: EventTag): EventTag =>
  ruled.state === 'confirmed' ? ruled : now

function mergeKind<T extends Tag>(
  read: Keyed<T>[],
  kept: Keyed<T>[],
  rulings: Map<string, Ruling>,
  keep: (now: T, ruled: T) => T,
): T[] {
  const before = new Map(kept.map((tag) => [tag.key, tag]))
  const now = new Set(read.map((tag) => tag.key))
  const tags = read.map((tag) => carryOver(tag, before.get(tag.key), keep))
  const gone = kept
    .filter((tag) => !now.has(tag.key) && (tag.state !== 'auto' || rulings.has(tag.key)))
    .map((tag) => (tag.mentions ? { ...tag, mentions: [] } : tag))
  return [...tags, ...gone]
    .map((tag) => rule(tag, rulings.get(tag.key)))
    .filter((tag) => tag.state !== 'auto' || now.has(tag.key))
    .map(({ key: _, ...tag }) => tag as unknown as T)
}

/** A row that stays keeps its id: a new one would come back to the form as a second row. */
function carryOver<T extends Tag>(
  tag: Keyed<T>,
  before: Keyed<T> | undefined,
  keep: (now: T, ruled: T) => T,
): Keyed<T> {
  if (!before) return tag
  const kept = before.state === 'auto' ? tag : { ...keep(tag, before), state: before.state }
  return { ...kept, id: before.id, key: tag.key }
}

function rule<T extends Tag>(tag: Keyed<T>, ruling: Ruling | undefined): Keyed<T> {
  if (!ruling) return tag
  const official = ruling.official === undefined ? {} : { official: ruling.official }
  return { ...tag, ...official, state: ruling.state }
}

const withKeys = <T>(tags: T[], keyOf: (tag: T) => string): Keyed<T>[] =>
  tags.map((tag) => ({ ...tag, key: keyOf(tag) }))

const rulingsOn = (type: Ruling['type'], rulings: Ruling[]): Map<string, Ruling> =>
  new Map(rulings.filter((ruling) => ruling.type === type).map((ruling) => [ruling.key, ruling]))
