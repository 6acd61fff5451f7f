import { isHeldOn } from '../../../documents/heldOn.js'
import { type RosterOfficial } from '../../../documents/roster.js'
import { type PlainPost, withoutBlanks } from './plainPosts.js'
import { type RosterIndex } from './rosterIndex.js'
import { sharedPairs } from './sharedPairs.js'

/** What is known of a mention when its official is looked for. */
export type OfficialQuery = {
  /** Whether the title is that of a group, which names no post: 县领导. */
  isOfGroup: boolean
  /** The day on which the title must be held, YYYY-MM-DD. */
  on: string
  positions: readonly string[]
  title: string
}

/**
 * Which of the officials of its name a titled mention means, by title and date; null when none fits or more than
 * one does. A title of another body means a namesake.
 */
export function resolveOfficial(
  holders: readonly RosterOfficial[],
  query: OfficialQuery,
  { postsOf }: Pick<RosterIndex, 'postsOf'>,
): null | number | string {
  const said = formsSaid(query)
  const [only] = holders
  if (only && holders.length === 1) {
    const posts = postsOf(only)
    const isMeant = fitsAny(said, posts) || couldBe(said, posts)
    return isMeant || (query.isOfGroup && isLeader(only, query.on)) ? idOf(only) : null
  }
  const named = holders.filter((official) => fitsAny(said, postsOf(official)))
  const held = named.filter((official) => fitsAny(said, postsOf(official), query.on))
  return onlyOne(held.length > 0 ? held : named)
}

/** Whether an official holds a post on a day that has a place in the paper's order. */
const isLeader = ({ posts }: RosterOfficial, on: string): boolean =>
  posts.some((post) => typeof post.rank === 'number' && isHeldOn(post, on))

/** The title said and what it stands for in full, each once. */
function formsSaid({ positions, title }: OfficialQuery): string[] {
  const said = [withoutBlanks(title)]
  for (const position of positions) {
    const form = withoutBlanks(position)
    if (!said.includes(form)) said.push(form)
  }
  return said
}

/** The official if there is one alone: whom a name without a title means. */
export const onlyOne = (officials: readonly RosterOfficial[]): null | number | string =>
  officials.length === 1 ? idOf(officials[0]) : null

/** By which a mention names an official; null without one. */
export const idOf = (official: RosterOfficial | undefined): null | number | string =>
  official ? (official.id ?? official.name) : null

/** Whether one of the forms said names one of the posts, held on the day where one is given. */
function fitsAny(said: readonly string[], posts: readonly PlainPost[], on?: string): boolean {
  for (const plain of posts) {
    if ((on === undefined || isHeldOn(plain.post, on)) && fitsPost(said, plain)) return true
  }
  return false
}

/** Whether one of the forms said names the post: by title, by an allowed form, or with its body before it. */
function fitsPost(said: readonly string[], { forms, full }: PlainPost): boolean {
  for (const form of said) if (forms.includes(form) || full.endsWith(form)) return true
  return false
}

/** A title akin to one of the official's, though not one held: 副县长 said of the 县长, not a teacher. */
function couldBe(said: readonly string[], posts: readonly PlainPost[]): boolean {
  const isAkin = (title: string) => said.some((form) => sharedPairs(form, title) > 0.5)
  return posts.some(({ forms }) => forms.some(isAkin))
}
