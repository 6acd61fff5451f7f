/** What a language's titles are made of. */
export type OfficeWords = {
  /** Stands before the title of who holds a post for the time being: 代. */
  acting: string
  /** Heads of offices that are held beside another one of the same body: 党组书记. */
  beside: RegExp
  /** Titles that say nothing of the body: 主任. */
  bodiless: ReadonlySet<string>
  /** Titles under which the leaders of a roster are listed, whatever their posts: 县领导, 大会执行主席. */
  collective: RegExp
  /** Makes a title that of the second in rank: 副. */
  deputy: string
  /** Heads that no official is known by: 教师. */
  common: ReadonlySet<string>
  /** Divides the offices of a chain. */
  dividers: RegExp
  /** Without such a word a title is short, not false: 常务副县长 is a 副县长. */
  droppable: readonly string[]
  /** Words of a sentence that gives or takes posts. */
  appointing: RegExp
  /** Before a title: held once, not now. */
  former: readonly string[]
  /** Within a title: held once, not now: 市政协原主席. */
  formerWithin: RegExp
  /** Titles of a group, which name no office: 县领导. */
  general: RegExp
  /** Membership of a body, which many hold and rosters often leave out: 县委常委. */
  membership: RegExp
  /** With such a word before it a title is another office; the longest first. */
  modifiers: readonly string[]
  /** The name of the place with which an organization begins, and what may stand before it. */
  place: RegExp
  /** Spellings that mean the same office. */
  spellings: readonly (readonly [RegExp, string])[]
}
