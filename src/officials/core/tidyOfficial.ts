import type { RosterPost } from '../../documents/roster.js'

type Draft = Record<string, unknown>

/**
 * An official as the roster keeps it: no blanks around words, no empty words, no form or name twice. What a client did not send
 * stays unsent.
 * @param data the fields of an official that a save brings
 */
export function tidyOfficial<T extends Draft>(data: T): T {
  const { name, otherNames, posts } = data
  const own = typeof name === 'string' ? name.trim() : name
  return {
    ...data,
    ...('name' in data && { name: own }),
    ...(Array.isArray(otherNames) && { otherNames: distinct(otherNames).filter((n) => n !== own) }),
    ...(Array.isArray(posts) && { posts: posts.map(tidyPost) }),
  }
}

const words = ['from', 'group', 'organization', 'source', 'to'] as const

function tidyPost(post: Partial<RosterPost>): Partial<RosterPost> {
  const tidy: Partial<RosterPost> = { ...post }
  for (const key of words) if (typeof post[key] === 'string') tidy[key] = post[key].trim() || null
  if (typeof post.title === 'string') tidy.title = post.title.trim()
  if (Array.isArray(post.forms)) tidy.forms = distinct(post.forms)
  return tidy
}

const distinct = (texts: unknown[]): string[] => [
  ...new Set(texts.map((text) => String(text ?? '').trim()).filter(Boolean)),
]
