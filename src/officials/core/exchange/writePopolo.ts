import type { Roster } from '../../../documents/roster.js'
import { type FullOfficial, type FullPost, fullOfficial } from './canonical.js'
import {
  madeId,
  type Popolo,
  type PopoloMembership,
  type PopoloPerson,
  type PopoloPost,
} from './popolo.js'

/** Ids of things that a roster names by words alone: the same words, the same id. */
function numbered(prefix: string) {
  const ids = new Map<string, string>()
  return (words: string): { id: string; isNew: boolean } => {
    const known = ids.get(words)
    if (known) return { id: known, isNew: false }
    const id = `${prefix}-${ids.size + 1}`
    ids.set(words, id)
    return { id, isNew: true }
  }
}

/** A roster as Popolo 1.0.1: persons, organizations, posts, and a membership for each term. Nothing of it is lost. */
export function writePopolo(roster: Roster): Popolo {
  const popolo: Popolo = { memberships: [], organizations: [], persons: [], posts: [] }
  const organizationId = numbered('organization')
  const postId = numbered('post')
  const taken = new Set(roster.flatMap(({ id }) => (id === undefined ? [] : [String(id)])))
  for (const [at, official] of roster.map(fullOfficial).entries()) {
    const person = personOf(official, at, taken)
    popolo.persons.push(person)
    for (const post of official.posts) {
      const organization = post.organization === null ? null : organizationId(post.organization)
      if (organization?.isNew)
        popolo.organizations.push({ id: organization.id, name: post.organization! })
      const { id, isNew } = postId(JSON.stringify([post.organization, post.title]))
      if (isNew) popolo.posts.push(postOf(id, post.title, organization?.id))
      const ids = { organization_id: organization?.id, person_id: person.id, post_id: id }
      popolo.memberships.push(membershipOf(post, ids, popolo.memberships.length))
    }
  }
  return popolo
}

function personOf(
  { id, name, note, otherNames }: FullOfficial,
  at: number,
  taken: Set<string>,
): PopoloPerson {
  let own = id === null ? `person-${at + 1}` : String(id)
  while (id === null && taken.has(own)) own += '-'
  return {
    id: own,
    name,
    ...(otherNames.length && { other_names: otherNames.map((other) => ({ name: other })) }),
    ...(note !== null && { summary: note }),
    ...(id !== null && (typeof id === 'number' || madeId.test(id)) && { x_id: id }),
  }
}

const postOf = (id: string, title: string, organization: string | undefined): PopoloPost => ({
  id,
  label: title,
  ...(organization && { organization_id: organization }),
  role: title,
})

const membershipOf = (
  post: FullPost,
  {
    organization_id,
    person_id,
    post_id,
  }: Partial<PopoloMembership> & { person_id: string; post_id: string },
  at: number,
): PopoloMembership => ({
  id: `membership-${at + 1}`,
  ...(organization_id && { organization_id }),
  person_id,
  post_id,
  role: post.title,
  ...(post.from !== null && { start_date: post.from }),
  ...(post.to !== null && { end_date: post.to }),
  ...(post.rank !== null && { x_rank: post.rank }),
  ...(post.group !== null && { x_roster_group: post.group }),
  ...(post.forms.length && { x_title_forms: post.forms }),
  ...(post.source !== null && { x_source_doc: post.source }),
  ...(post.status !== null && { x_status: post.status }),
})
