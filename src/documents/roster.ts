/** The desk's roster of officials, as `roster.json` holds it and as the officials collection hands it over. */

export type PostStatus = 'acting' | 'in-charge' | 'nominated'

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
  /** The notice of appointment. */
  source?: null | string
  /** How it is held, where not in full: 代, 主持工作, 提名. */
  status?: null | PostStatus
  title: string
  to?: null | string
}

export type RosterOfficial = {
  /** Id in the desk's database; where there is none the name stands for it. */
  id?: number | string
  name: string
  note?: null | string
  otherNames?: string[]
  posts: RosterPost[]
}

export type Roster = RosterOfficial[]

/** A roster made ready for look-up: what the stages ask of it. */
export type RosterLookup = {
  /** The officials who bear a name, blanks in it left out. */
  readonly holdersOf: (name: string) => readonly RosterOfficial[]
  /** The longest name of the roster that begins at `at`. */
  readonly nameAt: (text: string, at: number) => string | undefined
  /** Every roster name in a text, the longest at each place. */
  readonly namesIn: (text: string) => readonly string[]
  /** All officials, in the roster's own order. */
  readonly officials: Roster
}
