import type { RosterOfficial } from '../../documents/roster.js'
import { type HeldPost, postsHeldOn, rankOf } from './postsHeldOn.js'

/** One line of the roster: a person with the posts held in one group, those of the best rank first. */
export type RosterLine = {
  group: string
  id?: number | string
  name: string
  otherNames: string[]
  posts: HeldPost[]
}

/** The roster as of a day. */
export type RosterOn = { groups: { count: number; group: string }[]; lines: RosterLine[] }

/** A part of the roster as of a day. */
export type RosterPage = RosterOn & {
  on: string
  /** From 1. */
  page: number
  pages: number
  /** Lines of all pages. */
  total: number
}

/**
 * The roster in rank order by group as of a day. Groups stand in the order of their first person, so that the ranks alone
 * decide; who holds posts in two groups stands in both.
 * @param on the day, YYYY-MM-DD
 */
export function rosterOn(officials: readonly RosterOfficial[], on: string): RosterOn {
  const groups = new Map<string, RosterLine[]>()
  for (const official of officials)
    for (const line of linesOf(official, on)) {
      const lines = groups.get(line.group)
      if (lines) lines.push(line)
      else groups.set(line.group, [line])
    }
  const sorted = [...groups.values()].map((lines) => lines.sort(byRank)).sort(byFirst)
  return {
    groups: sorted.map((lines) => ({ count: lines.length, group: lines[0]?.group ?? '' })),
    lines: sorted.flat(),
  }
}

/** The lines of one group, or those in which a name, a title or a body holds the words. */
export const linesThatFit = (
  lines: readonly RosterLine[],
  { group, words }: { group?: string; words?: string },
): RosterLine[] =>
  lines.filter((line) => {
    const texts = [line.name, ...line.otherNames, ...line.posts.flatMap(textsOf)]
    return (
      (group === undefined || line.group === group) &&
      (!words || texts.some((text) => text?.toLowerCase().includes(words.toLowerCase())))
    )
  })

const textsOf = ({ forms, organization, title }: HeldPost) => [
  title,
  organization,
  ...(forms ?? []),
]

function linesOf({ id, name, otherNames, posts }: RosterOfficial, on: string): RosterLine[] {
  const byGroup = new Map<string, HeldPost[]>()
  for (const post of postsHeldOn(posts, on)) {
    const group = post.group ?? ''
    byGroup.set(group, [...(byGroup.get(group) ?? []), post])
  }
  return [...byGroup].map(([group, held]) => ({
    group,
    id,
    name,
    otherNames: otherNames ?? [],
    posts: held,
  }))
}

const lineRank = ({ posts }: RosterLine): number => Math.min(...posts.map(rankOf))

const byRank = (a: RosterLine, b: RosterLine): number =>
  lineRank(a) - lineRank(b) || a.name.localeCompare(b.name, 'zh')

/** Whoever is in no group stands last. */
const byFirst = ([a]: RosterLine[], [b]: RosterLine[]): number =>
  a && b ? Number(a.group === '') - Number(b.group === '') || lineRank(a) - lineRank(b) : 0
