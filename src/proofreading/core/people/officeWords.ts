import type { RosterLookup, RosterPost } from '../../../documents/roster.js'
import type { FormerTest } from './formerTest.js'
import type { Nearness } from './nearNames.js'

/** A post, its body as it is compared, and the forms in which the desk prints it. */
type PrintedPost = { organization: string; post: RosterPost; printed: readonly string[] }

/** What a language that writes blanks between words says of titles and names beside that; Chinese has no need of it. */
export type SpacedWords = {
  /** Parts the people of a listing. */
  comma: string
  /** Stands between a title and a name. */
  gap: string
  /** Officials who bear a name, as it may be printed: by the family name, with an initial, without Jr. */
  holders: (roster: RosterLookup) => RosterLookup['holdersOf']
  former: FormerTest
  /** Whether every word of a short name of a body stands in the full one. */
  isOf: (short: string, full: string) => boolean
  /** Whether a text names the body of an office. */
  names: (text: string, office: PrintedPost) => boolean
  nearness: (printed: string, known: string) => Nearness | null
  /** The place that a text names right behind a name: Mayor Jane Doe of Millbrook. */
  placeBehind: (text: string, end: number) => null | string
  /** Offices of which there are many: a roster may know some only. */
  shared: RegExp
  /** What ends the last sentence before a place of a text. */
  sentenceEnd: RegExp
  /** A title as it is compared: small letters, the body first, the head last. */
  spell: (title: string) => string
  /** What joins a name to the list before it. */
  joined: RegExp
}

/**
 * What stands behind a name to which a notice gives a post, or from which it takes one: the post is the first group; and
 * behind one of whom it says further on which post is held, taken or left.
 */
export type PostGiven = { given: RegExp; taken: RegExp; takes: RegExp }

/** What a language's titles are made of. */
export type OfficeWords = {
  /** Stands before the title of who holds a post for the time being: 代. */
  acting: string
  /** Heads of offices that are held beside another one of the same body: 党组书记. */
  beside: RegExp
  /** Stands behind a name in place of an office: 同志; empty where a language has none. */
  address: string
  /** Titles that say nothing of the body: 主任. */
  bodiless: ReadonlySet<string>
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
  /** Titles of a group under which leaders are listed, whatever posts they hold: 县领导, 班子成员, 大会执行主席. */
  group: RegExp
  /** Words of a headline or a lead by which all that follows is the work of the leaders: 区领导分组走访. */
  groupAtWork: RegExp
  /** The committee, as group `of`, of a title under which its members are listed: 县委 of 县委常委班子成员. */
  committee: RegExp
  /** Within a title: held once, not now: 市政协原主席. */
  formerWithin: RegExp
  /** Titles of a group, which name no office: 县领导. */
  general: RegExp
  /** Membership of a body, which many hold and rosters often leave out: 县委常委. */
  membership: RegExp
  /** With such a word before it a title is another office; the longest first. */
  modifiers: readonly string[]
  /** In front of a title: that its body is the one named before, 该校; absent where a language has no such words. */
  pointing?: RegExp
  /** A body that is a part of a house and no office of the desk's, 神经外科; absent where a language has no such words. */
  department?: RegExp
  /** Behind names: that these go with the leaders; absent where a language has no such words. */
  company?: RegExp
  /** The name of the place with which an organization begins, and what may stand before it. */
  place: RegExp
  /** Of a language whose notices name the post behind the person. */
  posts?: PostGiven
  /** Spellings that mean the same office. */
  spellings: readonly (readonly [RegExp, string])[]
  /** Of a language that writes blanks between words. */
  spaced?: SpacedWords
}
