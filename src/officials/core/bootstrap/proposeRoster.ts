import type { RosterOfficial, RosterPost } from '../../../documents/roster.js'
import type { RosterLocale } from '../../locales/types.js'
import { compareByKind } from './kindOrder.js'
import { visitorsFromAbove } from './ownLevel.js'
import { printedPairs, proofOf } from './printedPairs.js'
import { rankOrder } from './rankOrder.js'
import { type SeenPerson, type SeenPost, seenPeople } from './seenPeople.js'
import { collectSightings } from './sightings.js'
import type { Evidence, SeenPage, Sighting } from './types.js'

/** An official as the archive shows one: the form of roster.json, and what it is read from. */
export type ProposedOfficial = RosterOfficial & {
  evidence: Evidence
  posts: (RosterPost & { evidence: Evidence })[]
}
/** Two people whom the paper printed in both orders; `before` is first in the order proposed. */
export type OrderDoubt = { after: string; before: string; counts: [number, number] }
export type Proposal = { doubts: OrderDoubt[]; officials: ProposedOfficial[] }

/** Between two ranks there is room for people whom the archive did not show. */
const step = 10
const maxSentences = 3

/**
 * Proposes a roster from read pages: office holders with their offices, the forms that the paper printed and the order in
 * which its lists name them. Since when a post is held is not known, and nothing is made up.
 * @param pages read without a roster, in any order
 */
export function proposeRoster(pages: readonly SeenPage[], locale: RosterLocale): Proposal {
  const people = seenPeople(collectSightings(pages, locale.sentenceEnds), locale)
  const isVisitor = visitorsFromAbove(people, locale)
  const slotOf = (at: number) => slot(people[at]!, isVisitor, locale)
  const pairs = printedPairs(people, locale.listSigns).filter(
    ({ after, before, shown }) => shown === 'list' || slotOf(before) === slotOf(after),
  )
  const byKind = compareByKind(people, pairs, slotOf, locale)
  const plain = pairs.filter(
    ({ after, before, shown }) => shown !== 'paragraph' || byKind(before, after) < 0,
  )
  const { contradictions, order } = rankOrder(plain, byKind)
  const ranks = new Map(order.map((person, at) => [person, (at + 1) * step]))
  const officials = people.map((person, at) => {
    if (!isVisitor(person)) return proposed(person, ranks.get(at) ?? null, null)
    // Whom the paper prints behind its own leaders has no place before them.
    const isBehind = plain.some(({ after, before }) => after === at && slotOf(before) === 'own')
    return proposed(person, isBehind ? null : (ranks.get(at) ?? null), locale.levels.visitors)
  })
  const last = Number.POSITIVE_INFINITY
  const rankOf = ({ posts }: ProposedOfficial) => posts[0]?.rank ?? last
  const nameOf = (at: number) => people[at]!.name
  return {
    doubts: contradictions.map(({ after, before, counts }) => ({
      ...{ after: nameOf(after), before: nameOf(before) },
      counts,
    })),
    officials: officials.sort((a, b) => rankOf(a) - rankOf(b) || 0),
  }
}

function slot(
  person: SeenPerson,
  isVisitor: (person: SeenPerson) => boolean,
  { levels }: RosterLocale,
) {
  if (isVisitor(person)) return 'visitor'
  return person.posts.length && person.posts.every(({ group }) => group === levels.business)
    ? 'business'
    : 'own'
}

function proposed(
  person: SeenPerson,
  rank: null | number,
  visitors: null | string,
): ProposedOfficial {
  const { groupTitles, name, sightings } = person
  const posts = [...person.posts]
    .sort((a, b) => b.sightings.length - a.sightings.length)
    .map((post, at) => postOf(post, rank, visitors, at === 0 ? groupTitles : []))
  if (!posts.length) posts.push(groupPost(person, rank))
  return { name, otherNames: [], posts, evidence: evidenceOf(sightings) }
}

const open = { from: null, source: null, to: null }

const postOf = (
  { group, organization, sightings, status, title, written }: SeenPost,
  rank: null | number,
  visitors: null | string,
  groupTitles: readonly string[],
) => ({
  ...{ title, organization, ...open, status, rank },
  group: visitors ?? group,
  forms: [...new Set([title, ...written, ...groupTitles])],
  evidence: evidenceOf(sightings),
})

/** Somebody of whom the paper only says that he or she is one of the leaders: the desk knows the office. */
const groupPost = ({ groupTitles, sightings }: SeenPerson, rank: null | number) => ({
  ...{ title: groupTitles[0]!, organization: null, ...open, status: null, rank, group: null },
  forms: groupTitles,
  evidence: evidenceOf(sightings.filter(({ title }) => title)),
})

function evidenceOf(sightings: readonly Sighting[]): Evidence {
  const days = sightings.map(({ date }) => date).sort()
  const byTitle = new Map(sightings.map((sighting) => [sighting.title, sighting]))
  const shown = [...byTitle.values()].filter(({ title }) => title).slice(0, maxSentences)
  return {
    count: sightings.length,
    firstSeen: days[0] ?? '',
    lastSeen: days.at(-1) ?? '',
    sentences: shown.map(proofOf),
  }
}
