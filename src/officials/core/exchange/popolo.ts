/** Popolo 1.0.1 as far as a roster needs it. What Popolo has no field for is named x_. */

/** Ids that are made for people whom the desk knows by name alone; they are nobody's own. */
export const madeId = /^person-\d+-*$/

export type PopoloName = { name: string }
export type PopoloPerson = {
  id: string
  name: string
  other_names?: PopoloName[]
  /** Note of the desk. */
  summary?: string
  /** The desk's own id, where it is a number or looks like one that was made for Popolo. */
  x_id?: number | string
}
export type PopoloOrganization = { id: string; name: string }
export type PopoloPost = {
  id: string
  label: string
  organization_id?: string
  role: string
}
export type PopoloMembership = {
  end_date?: string
  id: string
  organization_id?: string
  person_id: string
  post_id: string
  role: string
  start_date?: string
  /** Place in the paper's printed order. */
  x_rank?: number
  x_roster_group?: string
  x_source_doc?: string
  x_status?: string
  x_title_forms?: string[]
}
export type Popolo = {
  memberships: PopoloMembership[]
  organizations: PopoloOrganization[]
  persons: PopoloPerson[]
  posts: PopoloPost[]
}
