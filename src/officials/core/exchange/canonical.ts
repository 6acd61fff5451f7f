import type { RosterOfficial, RosterPost } from '../../../documents/roster.js'

/** A post with every field, null where it has none: what two rosters are compared by, and what a desk stores. */
export type FullPost = {
  [Field in keyof RosterPost]-?: Field extends 'forms'
    ? string[]
    : Field extends 'title'
      ? string
      : Exclude<RosterPost[Field], undefined>
}
export type FullOfficial = {
  id: null | number | string
  name: string
  note: null | string
  otherNames: string[]
  posts: FullPost[]
}

const words = (text: null | string | undefined): null | string => text?.trim() || null
const each = (texts: null | readonly string[] | undefined): string[] => [
  ...new Set((texts ?? []).map((text) => text.trim()).filter(Boolean)),
]

/** A post with blanks around its words left out and nothing missing. */
export const fullPost = (post: RosterPost): FullPost => ({
  forms: each(post.forms),
  from: words(post.from),
  group: words(post.group),
  organization: words(post.organization),
  rank: post.rank ?? null,
  source: words(post.source),
  status: post.status ?? null,
  title: post.title.trim(),
  to: words(post.to),
})

/** An official with nothing missing; what a database row has besides is left out. */
export const fullOfficial = (official: RosterOfficial): FullOfficial => ({
  id: official.id ?? null,
  name: official.name.trim(),
  note: words(official.note),
  otherNames: each(official.otherNames),
  posts: (official.posts ?? []).map(fullPost),
})

/** The form of roster.json: no id where there is none. */
export function plainOfficial({ id, ...official }: FullOfficial): RosterOfficial {
  return id === null ? official : { id, ...official }
}
