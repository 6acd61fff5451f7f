/** What the roster's exchange and bootstrap know of a language: data alone. */
export type RosterLocale = {
  /** A body that has a group of its own, by what its name or the position's says. First match counts. */
  groups: readonly { group: string; pattern: RegExp }[]
  offices: {
    /** Starts of an office that is held in the place of its holder: 代. */
    acting: RegExp
    /** What before an office makes another one of it: 副 before 区长. */
    apart: RegExp
    /** The last words of the body that an office's own words end: 部 in 组织部长. Two groups: what stays, and the body's part. */
    bodyInOffice: RegExp
    /** The office at the end of a position; what stands before it is the body. */
    heads: RegExp
    /** Whether an office without a body tells nothing: 副局长. */
    needsBody: boolean
    /** Offices that leave their body out: 区长 of 区政府. `$1` is the level. */
    impliedBodies: readonly { body: string; pattern: RegExp }[]
  }
  /** The mark of a paper's own level at the head of a top office, and what stands above each level. */
  levels: {
    above: Readonly<Record<string, RegExp>>
    /** Group of companies, who come from nowhere above. */
    business: string
    topOffice: RegExp
    /** Group of visitors from above. */
    visitors: string
  }
  /** Titles of a whole group, which name no office: 区领导. */
  groupTitles: RegExp
  /** Titles of people who are no office holders. */
  notOffices: RegExp
  /** Posts that several people hold side by side. */
  sharedPosts: RegExp
  /** What may stand between two names of one list, besides their titles. */
  listSigns: RegExp
  /** Where a sentence ends. */
  sentenceEnds: RegExp
}
