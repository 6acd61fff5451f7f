import type { Roster, RosterPost } from '../../../documents/roster.js'
import { overlap } from './terms.js'

/** Something in a roster that cannot be so, and that a person must look at. Entries count from 0. */
export type RosterConflict = {
  /** two-holders: a post for one is held by two at a time; twice: one person holds a post twice at a time. */
  kind: 'twice' | 'two-holders'
  one: ConflictSide
  organization: string
  other: ConflictSide
  title: string
}
export type ConflictSide = Pick<RosterPost, 'from' | 'to'> & { entry: number; name: string }

type Holder = { at: number; name: string; post: RosterPost }

/** An acting holder holds the same post. */
const officeOf = ({ title }: RosterPost): string => title.replace(/^代理?/, '')

const sideOf = ({ at, name, post: { from, to } }: Holder): ConflictSide => ({
  entry: at,
  from: from ?? null,
  name,
  to: to ?? null,
})

/**
 * Names any two people of a roster who hold one post at one time, and anyone who holds one post twice at a time.
 * @param sharedPosts titles of posts that several people hold side by side
 */
export function rosterConflicts(roster: Roster, sharedPosts: RegExp): RosterConflict[] {
  const holders = new Map<string, Holder[]>()
  const conflicts: RosterConflict[] = []
  for (const [at, { name, posts }] of roster.entries())
    for (const post of posts) {
      if (!post.organization) continue
      const holder = { at, name, post }
      const key = `${post.organization}\n${officeOf(post)}`
      const others = holders.get(key) ?? []
      const found = others.find(
        (other) => overlap(other.post, post) && (other.at === at || !sharedPosts.test(post.title)),
      )
      if (found) conflicts.push(conflictOf(found, holder))
      holders.set(key, [...others, holder])
    }
  return conflicts
}

const conflictOf = (one: Holder, other: Holder): RosterConflict => ({
  kind: one.at === other.at ? 'twice' : 'two-holders',
  one: sideOf(one),
  organization: other.post.organization ?? '',
  other: sideOf(other),
  title: other.post.title,
})
