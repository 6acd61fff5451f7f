import type { FullPost } from './canonical.js'

export type PostField = Exclude<keyof FullPost, 'title'>
export type FieldChange = { after: string; before: string; field: PostField }
/** What an import does with one post of an official. */
export type PostChange =
  | { fields: FieldChange[]; kind: 'changed' | 'closed'; post: FullPost }
  | { kind: 'added'; post: FullPost }

const fields = ['organization', 'from', 'to', 'rank', 'group', 'forms', 'source', 'status'] as const

const plain = (text: null | string): string => (text ?? '').replace(/\s/g, '')

/**
 * Whether two posts are one office: the same title, one that the other allows as a printed form, or one with its body's name
 * before it; of bodies of which one is the short name of the other or is left out.
 */
export function isSameOffice(a: FullPost, b: FullPost): boolean {
  const [one, other] = [plain(a.organization), plain(b.organization)]
  const isSameBody = one === other || !one || !other || endsAlike(one, other)
  const isAllowed = a.forms.includes(b.title) || b.forms.includes(a.title)
  if (isSameBody)
    return plain(a.title) === plain(b.title) || isAllowed || namesIt(a, b) || namesIt(b, a)
  return namesIt(a, b) || namesIt(b, a)
}

/** 县水利局局长 names the post 局长 of 青禾县水利局. */
function namesIt(spelled: FullPost, post: FullPost): boolean {
  const [words, title] = [plain(spelled.title), plain(post.title)]
  return words.length > title.length && `${plain(post.organization)}${title}`.endsWith(words)
}

const endsAlike = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a)

/** Whether two entries for one office tell of one term: one of them says nothing of a bound, or they begin alike. */
function isSameTerm(a: FullPost, b: FullPost): boolean {
  if (a.from === b.from) return true
  if (a.from && b.from) {
    const length = Math.min(a.from.length, b.from.length)
    return a.from.slice(0, length) === b.from.slice(0, length)
  }
  return true
}

/** The post of the desk that a post of a file means, or -1: the one that begins on the same day before any other. */
export function findPost(posts: readonly FullPost[], post: FullPost, taken: Set<number>): number {
  const same = posts.flatMap((known, at) =>
    !taken.has(at) && isSameOffice(known, post) ? [at] : [],
  )
  const isSameTitle = (at: number) => posts[at]!.title === post.title
  return (
    same.find((at) => isSameTitle(at) && posts[at]!.from === post.from) ??
    same.find((at) => isSameTitle(at) && isSameTerm(posts[at]!, post)) ??
    same.find((at) => isSameTerm(posts[at]!, post)) ??
    -1
  )
}

/** A shorter form of the same date says less than is known. */
const saysLess = (before: string, after: string): boolean => before.startsWith(after)

/**
 * Puts a file's post over the desk's: what the file leaves open stays as it is, and no printed form is lost.
 * @returns the post as it becomes, and each field that changes
 */
export function mergePost(
  known: FullPost,
  given: FullPost,
): { changes: FieldChange[]; post: FullPost } {
  const post = { ...known }
  const changes: FieldChange[] = []
  const set = <F extends PostField>(field: F, value: FullPost[F]) => {
    if (show(known[field]) === show(value)) return
    post[field] = value
    changes.push({ after: show(value), before: show(known[field]), field })
  }
  for (const field of fields)
    if (field === 'forms') set(field, [...new Set([...known.forms, ...given.forms])])
    else if (given[field] !== null && !isLess(field, known, given)) set(field, given[field])
  return { changes, post }
}

const isLess = (field: PostField, known: FullPost, given: FullPost): boolean =>
  (field === 'from' || field === 'to') && saysLess(known[field] ?? '', given[field] ?? '')

/** A field's value as people read it. */
export const show = (value: FullPost[PostField]): string =>
  Array.isArray(value) ? value.join('；') : String(value ?? '')
