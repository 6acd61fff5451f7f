import type { Mention } from '../../../documents/item.js'
import type { RosterOfficial } from '../../../documents/roster.js'
import type { Desk } from './desk.js'
import type { Office } from './offices.js'
import type { OfficeWords } from './officeWords.js'

/** The offices that a mention is printed with, each with its body; a group's title among them. */
export function printedOffices({ positions, title }: Mention, desk: Desk): readonly string[] {
  if (positions.length === 0) return desk.atomsOf(title ?? '')
  return positions.every((office) => desk.spelled(office) === office)
    ? positions
    : positions.map(desk.spelled)
}

/** Whether a mention carries a title that can be right or wrong: no byline, no appointment, no 时任. */
export function isTitled(
  { rule, start, title, titleSource }: Mention,
  text: string,
  { isFormer }: Desk,
): boolean {
  if (title === null || titleSource === 'byline' || rule.includes('appointment')) return false
  return !isFormer(title, text, titleStart(title, text, start))
}

/**
 * How the desk prints the posts of an official: in the fullest form, or in one as long as a printed title.
 * @returns null where no post is held
 */
export function rightForm(offices: readonly Office[], words: OfficeWords, printed?: string) {
  const forms = offices.flatMap((office) =>
    office.printed.filter((form) => !words.general.test(form)),
  )
  const isChain = printed !== undefined && words.dividers.test(printed)
  const asLong = (form: string) => printed === undefined || words.dividers.test(form) === isChain
  return forms.find(asLong) ?? forms[0] ?? null
}

/** Name and titles of some people, as a sentence lists them: 县长 甲、副县长 乙. */
export function listed(offices: readonly Office[], { spaced }: OfficeWords): string {
  const gap = spaced?.gap ?? ''
  const said = ({ official, printed }: Office) => `${printed[0] ?? ''}${gap}${official.name}`
  return [...new Set(offices.map(said))].slice(0, 4).join(spaced?.comma ?? '、')
}

/** A printed office as a sentence says it: where titles are compared in another order of words, as it was printed. */
export const saidTitle = ({ title }: Mention, office: string, { spaced }: OfficeWords): string =>
  spaced && title !== null ? title : office

/** Names by which an official may be printed. */
export const namesOf = ({ name, otherNames = [] }: RosterOfficial): string[] => [
  name,
  ...otherNames,
]

/** Where a title before a name begins, a blank between them or none. */
const titleStart = (title: string, text: string, start: number): number =>
  start - title.length - (text.charAt(start - 1) === ' ' ? 1 : 0)
