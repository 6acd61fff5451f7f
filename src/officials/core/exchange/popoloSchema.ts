import * as z from 'zod'

const id = z.union([z.string(), z.number()]).transform(String)
const text = z.string().nullish()
const names = z.array(z.object({ name: text })).nullish()

const membership = z.object({
  end_date: text,
  label: text,
  organization: z.object({ name: text }).nullish(),
  organization_id: id.nullish(),
  person_id: id.nullish(),
  post: z.object({ label: text, role: text }).nullish(),
  post_id: id.nullish(),
  role: text,
  start_date: text,
  x_rank: z.number().nullish(),
  x_roster_group: text,
  x_source_doc: text,
  x_status: text,
  x_title_forms: z.array(z.string()).nullish(),
})
const memberships = z.array(membership).nullish()

/** Popolo as others write it: memberships may stand within their person or organization; other keys are left out. */
export const popoloSchema = z.object({
  memberships,
  organizations: z.array(z.object({ id: id.nullish(), memberships, name: text })).nullish(),
  persons: z.array(
    z.object({
      id: id.nullish(),
      memberships,
      name: text,
      other_names: names,
      summary: text,
      x_id: z.union([z.number(), z.string()]).nullish(),
    }),
  ),
  posts: z
    .array(z.object({ id: id.nullish(), label: text, organization_id: id.nullish(), role: text }))
    .nullish(),
})

export type GivenPopolo = z.infer<typeof popoloSchema>
export type GivenMembership = z.infer<typeof membership>
export type GivenPerson = GivenPopolo['persons'][number]

/** Whether a JSON file's content says that it is Popolo: an object with persons. */
export const looksLikePopolo = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Array.isArray((data as { persons?: unknown }).persons)
