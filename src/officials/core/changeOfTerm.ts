/** 换届: posts that end and posts that begin, as one change of the roster. Pure: from the people as they are to the people after it. */
import type { RosterPost } from '../../documents/roster.js'
import { isSameOffice, overlap } from './periods.js'

type Id = number | string

/** A post of the roster with the id of its row. */
export type KeptPost = RosterPost & { id?: string }

export type Person = { id: Id; name: string; posts: KeptPost[] }

/** One post ends: its last day, YYYY-MM-DD. */
export type TermEnd = { lastDay: string; official: Id; post: string }

/** One post begins: `post.from` is its first day, YYYY-MM-DD. */
export type TermStart = { official: Id; post: { from: string } & RosterPost }

/** Why a change cannot be made: a key of the translations with its values. */
export type TermProblem = {
  name: string
  problem:
    'termEndedAlready' | 'termEndsBeforeItBegins' | 'termOrder' | 'termOverlap' | 'termPostGone'
  title: string
  values: Record<string, string>
}

type Outcome = { people: Person[]; problems: TermProblem[] }
type Change = { ends: readonly TermEnd[]; starts: readonly TermStart[] }

/**
 * Ends and begins posts.
 * @param people everybody whom the change names, as the roster has them
 * @returns the same people after it, and what speaks against it; where something does, the people are not to be saved
 */
export function applyChange(people: readonly Person[], { ends, starts }: Change): Outcome {
  const ended = ends.reduce<Outcome>(endPost, { people: [...people], problems: [] })
  const closed = ends.flatMap((end) => closedBy(end, people))
  return starts.reduce<Outcome>((now, start) => {
    const problems = orderProblems(start, closed, now.people)
    if (!problems.length) return beginPost(now, start)
    return { ...now, problems: [...now.problems, ...problems] }
  }, ended)
}

type Closed = { lastDay: string; official: Id; post: KeptPost }

const closedBy = ({ lastDay, official, post: row }: TermEnd, people: readonly Person[]): Closed[] =>
  postsOf(people, official)
    .filter(({ id }) => id === row)
    .map((post) => ({ lastDay, official, post }))

function endPost(now: Outcome, { lastDay, official, post: row }: TermEnd): Outcome {
  const person = now.people.find(({ id }) => id === official)
  const post = person?.posts.find(({ id }) => id === row)
  const name = person?.name ?? ''
  if (!post) return withProblem(now, { name, problem: 'termPostGone', title: '', values: {} })
  const { from, title, to } = post
  if (to && to.slice(0, 10) < lastDay.slice(0, to.length))
    return withProblem(now, { name, problem: 'termEndedAlready', title, values: { to } })
  if (from && lastDay.slice(0, from.length) < from)
    return withProblem(now, {
      name,
      problem: 'termEndsBeforeItBegins',
      title,
      values: { from, lastDay },
    })
  const posts = postsOf(now.people, official)
  return withPosts(
    now,
    official,
    posts.map((p) => (p.id === row ? { ...p, to: lastDay } : p)),
  )
}

function beginPost(now: Outcome, { official, post }: TermStart): Outcome {
  const person = now.people.find(({ id }) => id === official)
  const posts = person?.posts ?? []
  const other = posts.find((held) => isSameOffice(held, post) && overlap(held, post))
  const values = { from: other?.from ?? '…', to: other?.to ?? '…' }
  const name = person?.name ?? ''
  const after = withPosts(now, official, [...posts, post])
  if (!other) return after
  return withProblem(after, { name, problem: 'termOverlap', title: post.title, values })
}

/** What begins must follow what ends, for the office that changes hands and for the person who moves on. */
function orderProblems(
  { official, post }: TermStart,
  closed: readonly Closed[],
  people: readonly Person[],
): TermProblem[] {
  const name = people.find(({ id }) => id === official)?.name ?? ''
  return closed
    .filter((end) => isOutOfOrder(end, { official, post }))
    .map(({ lastDay, post: { title } }) => ({
      name,
      problem: 'termOrder',
      title: post.title,
      values: { firstDay: post.from, lastDay, old: title },
    }))
}

function isOutOfOrder(end: Closed, { official, post }: TermStart): boolean {
  if (isSameOffice(end.post, post)) return post.from <= end.lastDay
  return end.official === official && post.from < end.lastDay
}

const postsOf = (people: readonly Person[], official: Id): KeptPost[] =>
  people.find(({ id }) => id === official)?.posts ?? []

const withProblem = (now: Outcome, problem: TermProblem): Outcome => ({
  ...now,
  problems: [...now.problems, problem],
})

const withPosts = (now: Outcome, official: Id, posts: KeptPost[]): Outcome => ({
  ...now,
  people: now.people.map((person) => (person.id === official ? { ...person, posts } : person)),
})
