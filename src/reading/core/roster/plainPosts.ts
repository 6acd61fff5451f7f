import { type RosterOfficial, type RosterPost } from '../../../documents/roster.js'
import { BLANKS, signSet } from '../words/characterSet.js'

/** A post with its forms as they are compared: no blanks in them. */
export type PlainPost = {
  /** Its title and the forms that the desk allows. */
  forms: readonly string[]
  /** The title with its body in front of it. */
  full: string
  post: RosterPost
}

const blanks = signSet(BLANKS)

/** The text without the blanks in it; hardly any name or title has one. */
export const withoutBlanks = (text: string): string =>
  blanks.isIn(text) ? text.replace(/\s+/g, '') : text

/** Makes the posts of officials ready when they are first asked for: of a large roster few ever are. */
export function plainPosts(): (official: RosterOfficial) => readonly PlainPost[] {
  const known = new WeakMap<RosterOfficial, readonly PlainPost[]>()
  return (official) => {
    const ready = known.get(official)
    if (ready) return ready
    const posts = official.posts.map(plainPost)
    known.set(official, posts)
    return posts
  }
}

const plainPost = (post: RosterPost): PlainPost => ({
  forms: [post.title, ...(post.forms ?? [])].map(withoutBlanks),
  full: withoutBlanks(`${post.organization ?? ''}${post.title}`),
  post,
})
