import type { Mention } from '../../../documents/item.js'
import type { RosterOfficial } from '../../../documents/roster.js'
import type { Desk } from './desk.js'
import type { Office } from './offices.js'
import type { OfficeWords } from './officeWords.js'

/** The offices that a mention is printed with, each with its body; a group's title among them. */
export function printedOffices({ positions, title }: Mention, desk: Desk): readonly string[] {
  if (positions.length === 0) return desk.atomsOf(title ?? '')
  if (isKnownShort(title, positions, desk)) return desk.atomsOf(title ?? '')
  return positions.every((office) => desk.spelled(office) === office)
    ? positions
    : positions.map(desk.spelled)
}

/** 海拓新材董事长, put in full by the reading, where the roster has the body by its short name alone. */
function isKnownShort(title: null | string, positions: readonly string[], desk: Desk): boolean {
  const [only = ''] = positions
  if (title === null || positions.length > 1 || title === only) return false
  return desk.named(only).length === 0 && desk.named(title).length > 0
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
