import { isHeldOn } from '../../documents/heldOn.js'
import type { RosterOfficial, RosterPost } from '../../documents/roster.js'

/** A post that a person holds on a day. */
export type HeldPost = RosterPost & {
  /** False where the day lies in the month or year by which the roster bounds the post, without its exact day. */
  isCertain: boolean
}

/** Somebody who holds a post. */
export type Holder = { id?: number | string; name: string; post: HeldPost }

/**
 * The posts that a person holds on a day, in rank order; those without a rank come last.
 * @param posts all posts of the person
 * @param on the day, YYYY-MM-DD
 */
export const postsHeldOn = (posts: readonly RosterPost[], on: string): HeldPost[] =>
  posts
    .filter((post) => isHeldOn(post, on))
    .map((post) => ({ ...post, isCertain: isCertainOn(post, on) }))
    .sort((a, b) => rankOf(a) - rankOf(b))

/**
 * Who holds a post on a day, in rank order.
 * @param wanted the title or one of its printed forms, and the body where the title alone does not tell
 * @param on the day, YYYY-MM-DD
 */
export const holdersOn = (
  officials: readonly RosterOfficial[],
  { organization, title }: { organization?: string; title: string },
  on: string,
): Holder[] =>
  officials
    .flatMap(({ id, name, posts }) => postsHeldOn(posts, on).map((post) => ({ id, name, post })))
    .filter(({ post }) => post.title === title || post.forms?.includes(title))
    .filter(({ post }) => !organization || post.organization === organization)
    .sort((a, b) => rankOf(a.post) - rankOf(b.post))

/** Place of a post in the printed order; one without a rank stands behind all others. */
export const rankOf = ({ rank }: Pick<RosterPost, 'rank'>): number =>
  rank ?? Number.MAX_SAFE_INTEGER

const isCertainOn = ({ from, to }: RosterPost, on: string): boolean =>
  ![from, to].some((bound) => bound && bound.length < on.length && on.startsWith(bound))
