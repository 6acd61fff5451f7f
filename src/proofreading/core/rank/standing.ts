import { isHeldOn } from '../../../documents/heldOn.js'
import type { Mention } from '../../../documents/item.js'
import type { Roster, RosterLookup, RosterOfficial, RosterPost } from '../../../documents/roster.js'
import { ENTERPRISES, VISITORS } from './groups.js'

/** Place of a person in the paper's order. */
export type Standing = {
  /** Body of the post that gives it; null where the roster has none. */
  body: null | string
  isVisitor: boolean
  rank: number
}

/** A person of a list and where it stands in the paper's order; null where the order does not know. */
export type Listed = { mention: Mention; order: null | number; standing: null | Standing }

/** What the standing of a mention is looked up by. */
export type StandingQuery = {
  /** Whether others are listed under its title: then it is a title of many, such as 县领导. */
  headsGroup: boolean
  mention: Mention
  /** The day of the story, YYYY-MM-DD. */
  on: string
}

/**
 * Standing of a mention by the posts that its official holds on the day: by the one printed, without one by the best. Null
 * where it has none: nobody of the roster, no rank, an enterprise, or a title that the official does not hold.
 */
export function standingOf(
  { headsGroup, mention, on }: StandingQuery,
  roster: RosterLookup,
): null | Standing {
  const official = officialOf(mention, roster)
  let [printed, any]: [null | Standing, null | Standing] = [null, null]
  for (const post of official?.posts ?? []) {
    const standing = isHeldOn(post, on) ? standingBy(post) : null
    if (!standing) continue
    any = higher(any, standing)
    if (isPrinted(post, mention)) printed = higher(printed, standing)
  }
  const isOther = !printed && mention.titleSource === 'explicit' && !headsGroup
  return printed ?? (isOther ? null : any)
}

/** The standing that a post gives; null where it has no rank, or is one of an enterprise. */
function standingBy({ group, organization, rank }: RosterPost): null | Standing {
  if (typeof rank !== 'number' || ENTERPRISES.has(group ?? '')) return null
  return { body: organization ?? null, isVisitor: VISITORS.has(group ?? ''), rank }
}

const higher = (best: null | Standing, other: Standing): Standing =>
  best && best.rank <= other.rank ? best : other

function officialOf(
  { name, official }: Mention,
  { holdersOf }: RosterLookup,
): RosterOfficial | undefined {
  return official === null
    ? undefined
    : holdersOf(name).find((holder) => (holder.id ?? holder.name) === official)
}

function isPrinted(post: RosterPost, { positions, title }: Mention): boolean {
  if (title === null) return false
  return isForm(title, post) || positions.some((position) => isForm(position, post))
}

const isForm = (said: string, { forms, organization, title }: RosterPost): boolean =>
  isOneIn(title, said) ||
  (forms?.some((form) => isOneIn(form, said)) ?? false) ||
  `${organization ?? ''}${title}`.endsWith(said)

/** Shorter ones stand inside titles of others: 县长 in 副县长. */
const SHORTEST_INSIDE = 3

/** Whether two titles are the same, or one is the other and more: 挂职副县长, 副县长. */
const isOneIn = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= SHORTEST_INSIDE && (a.includes(b) || b.includes(a)))

const numbering = new WeakMap<Roster, boolean>()

/** Whether the roster numbers its visitors behind all its own leaders, so that their numbers cannot be compared. */
function numbersVisitorsLast(officials: Roster): boolean {
  const known = numbering.get(officials)
  if (known !== undefined) return known
  let [own, visitors] = [-Infinity, Infinity]
  for (const { posts } of officials)
    for (const { group, rank } of posts) {
      if (typeof rank !== 'number' || ENTERPRISES.has(group ?? '')) continue
      if (VISITORS.has(group ?? '')) visitors = Math.min(visitors, rank)
      else own = Math.max(own, rank)
    }
  numbering.set(officials, visitors > own)
  return visitors > own
}

/** Number by which a list is put in order: the rank, for visitors that are numbered last one before all ranks. */
export const orderOf = ({ isVisitor, rank }: Standing, { officials }: RosterLookup): number =>
  isVisitor && numbersVisitorsLast(officials) ? rank - Number.MAX_SAFE_INTEGER / 2 : rank
