import { madeId } from './popolo.js'
import type { GivenMembership, GivenPerson, GivenPopolo } from './popoloSchema.js'

type GivenPost = NonNullable<GivenPopolo['posts']>[number]
type Known = { organizations: Map<string, string>; posts: Map<string, GivenPost> }

/**
 * Popolo as roster.json holds it, to be checked as such: a person without a name or a membership without a title is there
 * named as a fault. An id that this product made up for a person is none.
 */
export function readPopolo(popolo: GivenPopolo): unknown[] {
  const known = indexOf(popolo)
  const byPerson = new Map<string, GivenMembership[]>()
  for (const membership of allMemberships(popolo))
    if (membership.person_id)
      byPerson.set(membership.person_id, [
        ...(byPerson.get(membership.person_id) ?? []),
        membership,
      ])
  return popolo.persons.map((person) =>
    officialOf(person, (person.id && byPerson.get(person.id)) || [], known),
  )
}

/** Those that stand by themselves, within persons and within organizations. */
const allMemberships = ({
  memberships,
  organizations,
  persons,
}: GivenPopolo): GivenMembership[] => [
  ...(memberships ?? []),
  ...persons.flatMap(({ id, memberships: own }) =>
    (own ?? []).map((membership) => ({ ...membership, person_id: id })),
  ),
  ...(organizations ?? []).flatMap(({ id, memberships: own }) =>
    (own ?? []).map((membership) => ({ organization_id: id, ...membership })),
  ),
]

const indexOf = ({ organizations, posts }: GivenPopolo): Known => ({
  organizations: new Map(
    (organizations ?? []).flatMap(({ id, name }) => (id && name ? [[id, name] as const] : [])),
  ),
  posts: new Map((posts ?? []).flatMap((post) => (post.id ? [[post.id, post] as const] : []))),
})

function officialOf(person: GivenPerson, memberships: GivenMembership[], known: Known) {
  const id = person.x_id ?? (madeId.test(person.id ?? '') ? null : person.id)
  return {
    ...(id === null || id === undefined ? {} : { id }),
    name: person.name ?? '',
    note: person.summary ?? null,
    otherNames: (person.other_names ?? []).flatMap(({ name }) => (name ? [name] : [])),
    posts: memberships.map((membership) => postOf(membership, known)),
  }
}

function postOf(membership: GivenMembership, { organizations, posts }: Known) {
  const post = membership.post_id ? posts.get(membership.post_id) : undefined
  const organizationId = membership.organization_id ?? post?.organization_id
  const named = organizationId ? organizations.get(organizationId) : undefined
  return {
    ...extensionsOf(membership),
    from: dayOf(membership.start_date),
    organization: named ?? membership.organization?.name ?? null,
    title: titleOf(membership, post),
    to: dayOf(membership.end_date),
  }
}

/** The words for the office: those of the membership before those of its post. */
function titleOf({ label, post: own, role }: GivenMembership, post: GivenPost | undefined): string {
  const words = [role, post?.label, post?.role, own?.label, own?.role, label]
  return words.find((text) => text?.trim()) ?? ''
}

const extensionsOf = (membership: GivenMembership) => ({
  forms: membership.x_title_forms ?? [],
  group: membership.x_roster_group ?? null,
  rank: membership.x_rank ?? null,
  source: membership.x_source_doc ?? null,
  status: membership.x_status ?? null,
})

/** Some write a moment where Popolo has a day. */
const dayOf = (text: null | string | undefined): null | string => text?.replace(/T.*$/, '') || null
