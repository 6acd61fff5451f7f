import { type RosterOfficial, type RosterPost } from '../../../documents/roster.js'
import { type RosterIndex, withoutBlanks } from './rosterIndex.js'

/** What is known of a mention when its official is looked for. */
export type OfficialQuery = {
  name: string
  /** The day on which the title must be held, YYYY-MM-DD. */
  on: string
  positions: readonly string[]
  title: null | string
}

/**
 * The official that a mention means, by name, title and date; null when none fits or more than one does.
 * Without a title the only holder of the name is meant. A title of another body means a namesake.
 */
export function resolveOfficial(query: OfficialQuery, index: RosterIndex): null | number | string {
  const holders = index.holdersOf(query.name)
  if (holders.length === 0) return null
  const said = [query.title, ...query.positions].filter((form) => form !== null)
  if (said.length === 0) return holders.length === 1 ? idOf(holders[0]) : null
  const held = holders.filter((official) =>
    official.posts.some((post) => isHeldOn(post, query.on) && fitsPost(said, post)),
  )
  if (held.length > 0) return held.length === 1 ? idOf(held[0]) : null
  const everHeld = holders.filter((official) => official.posts.some((post) => fitsPost(said, post)))
  if (everHeld.length > 0) return everHeld.length === 1 ? idOf(everHeld[0]) : null
  const [only, ...others] = holders
  return only && others.length === 0 && couldBe(said, only) ? idOf(only) : null
}

const idOf = (official: RosterOfficial | undefined): null | number | string =>
  official ? (official.id ?? official.name) : null

/** Whether a post is held on a day; a missing bound is open, a short one covers its whole unit. */
export function isHeldOn(post: RosterPost, on: string): boolean {
  const isAfterStart = !post.from || on.slice(0, post.from.length) >= post.from
  return isAfterStart && (!post.to || on.slice(0, post.to.length) <= post.to)
}

/** Whether one of the forms said names the post: by title, by an allowed form, or with its body before it. */
function fitsPost(said: readonly string[], post: RosterPost): boolean {
  const forms = [post.title, ...(post.forms ?? [])].map(withoutBlanks)
  const full = withoutBlanks(`${post.organization ?? ''}${post.title}`)
  return said.map(withoutBlanks).some((form) => forms.includes(form) || full.endsWith(form))
}

/** A title akin to one of the official's, though not one held: 副县长 said of the 县长, not a teacher. */
function couldBe(said: readonly string[], official: RosterOfficial): boolean {
  const known = official.posts.flatMap((post) => [post.title, ...(post.forms ?? [])])
  return said.some((form) => known.some((title) => sharedPairs(form, title) > 0.5))
}

/** Share of the shorter title's pairs of characters that the longer one has. */
function sharedPairs(a: string, b: string): number {
  const [shorter, longer] = [pairsOf(a), pairsOf(b)].toSorted((x, y) => x.size - y.size)
  if (!shorter || !longer || shorter.size === 0) return 0
  return [...shorter].filter((pair) => longer.has(pair)).length / shorter.size
}

const pairsOf = (text: string): Set<string> => {
  const plain = withoutBlanks(text)
  return new Set(
    Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)),
  )
}
