/** The desk's roster of officials, as `roster.json` holds it and as the officials collection hands it over. */

export type RosterPost = {
  /** Printed forms that the desk allows for this post, the full one first. */
  forms?: string[]
  /** YYYY, YYYY-MM or YYYY-MM-DD; missing or null = open. */
  from?: null | string
  /** 党委, 人大, 政府, 政协, 来访, 企业 … */
  group?: null | string
  organization?: null | string
  /** Place in the paper's printed order, smaller first. */
  rank?: null | number
  title: string
  to?: null | string
}

export type RosterOfficial = {
  /** Id in the desk's database; where there is none the name stands for it. */
  id?: number | string
  name: string
  otherNames?: string[]
  posts: RosterPost[]
}

export type Roster = RosterOfficial[]
