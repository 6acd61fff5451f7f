import type { FullOfficial, FullPost } from './canonical.js'
import { findPost, mergePost, type PostChange } from './comparePosts.js'

export type MergedOfficial = {
  /** The official as it becomes. */
  after: FullOfficial
  /** Other names that are new. */
  names: string[]
  /** The note, where it changes. */
  note: null | string
  posts: PostChange[]
}

/**
 * Puts an entry of a file over the official of the desk whom it means. Posts that the file does not name stay: a file that
 * says less takes nothing away.
 */
export function mergeOfficial(known: FullOfficial, given: FullOfficial): MergedOfficial {
  const posts = [...known.posts]
  const taken = new Set<number>()
  const changes: PostChange[] = []
  for (const post of given.posts) {
    const at = findPost(known.posts, post, taken)
    const change = at < 0 ? addPost(posts, post) : changePost(posts, at, post)
    taken.add(at)
    if (change) changes.push(change)
  }
  const names = [given.name, ...given.otherNames].filter(
    (name) => name !== known.name && !known.otherNames.includes(name),
  )
  const note = given.note !== null && given.note !== known.note ? given.note : null
  const otherNames = [...known.otherNames, ...new Set(names)]
  return {
    after: { ...known, note: note ?? known.note, otherNames, posts },
    names,
    note,
    posts: changes,
  }
}

function addPost(posts: FullPost[], post: FullPost): PostChange {
  posts.push(post)
  return { kind: 'added', post }
}

function changePost(posts: FullPost[], at: number, given: FullPost): PostChange | null {
  const known = posts[at]!
  const { changes, post } = mergePost(known, given)
  if (!changes.length) return null
  posts[at] = post
  const isClosed = known.to === null && post.to !== null
  return { fields: changes, kind: isClosed ? 'closed' : 'changed', post }
}
