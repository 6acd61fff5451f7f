/** What a person fills in for a change of term, and the request that it makes. */
import type { PostStatus } from '../../documents/roster.js'
import type { KeptPost } from './changeOfTerm.js'

type Id = number | string

/** Days are YYYY-MM-DD, or empty while nothing is filled in. */
export type TermDraft = {
  lastDay: string
  /** The post that the person takes up next; null for none. */
  next: null | {
    firstDay: string
    group: string
    organization: string
    rank: string
    status: '' | PostStatus
    title: string
  }
  /** Row of the post that ends; empty for none. */
  post: string
  source: string
  /** Who follows in the post that ends: somebody on the roster by id, or a new name; null for nobody yet. */
  successor: null | { firstDay: string; name: string; official: Id | null; status: '' | PostStatus }
}

type Start = { firstDay: string; title: string } & Partial<
  Record<'group' | 'name' | 'organization', null | string> & {
    forms: string[]
    official: Id
    rank: null | number
    status: null | PostStatus
  }
>

/** The body of `POST officials/change-of-term`. */
export type TermRequest = {
  dryRun: boolean
  ends: { lastDay: string; official: Id; post: string }[]
  source: string
  starts: Start[]
}

/** The day after a day, YYYY-MM-DD; empty where the day is not complete. */
export function dayAfter(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? '' : new Date(time + 86_400_000).toISOString().slice(0, 10)
}

/** Whether all that the change needs is filled in. */
export const isComplete = ({ lastDay, next, post, successor }: TermDraft): boolean =>
  (Boolean(post) || next !== null) &&
  (!post || Boolean(lastDay)) &&
  (next === null || Boolean(next.title.trim() && next.firstDay)) &&
  (successor === null || Boolean(successor.name && successor.firstDay))

/**
 * The request for a change of term.
 * @param official whose page it is
 * @param posts posts of that official, from which a successor takes over title, body, rank, group and forms
 */
export function termRequest(
  draft: TermDraft,
  { dryRun, official, posts }: { dryRun: boolean; official: Id; posts: readonly KeptPost[] },
): TermRequest {
  const { lastDay, next, post, source, successor } = draft
  const ended = posts.find(({ id }) => id === post)
  return {
    dryRun,
    ends: post ? [{ lastDay, official, post }] : [],
    source: source.trim(),
    starts: [
      ...(next ? [nextStart(next, official)] : []),
      ...(successor && ended ? [successorStart(successor, ended)] : []),
    ],
  }
}

const nextStart = (next: NonNullable<TermDraft['next']>, official: Id): Start => ({
  firstDay: next.firstDay,
  group: next.group || null,
  official,
  organization: next.organization.trim() || null,
  rank: next.rank.trim() === '' ? null : Number(next.rank),
  status: next.status || null,
  title: next.title.trim(),
})

const successorStart = (
  { firstDay, name, official, status }: NonNullable<TermDraft['successor']>,
  { forms, group, organization, rank, title }: KeptPost,
): Start => ({
  ...(official === null ? { name } : { official }),
  firstDay,
  forms: forms ?? [],
  group: group ?? null,
  organization: organization ?? null,
  rank: rank ?? null,
  status: status || null,
  title,
})
