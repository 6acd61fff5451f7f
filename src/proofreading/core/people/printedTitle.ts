import type { Mention } from '../../../documents/item.js'
import type { RosterOfficial } from '../../../documents/roster.js'
import { type Office, atomsOf, spelled } from './offices.js'
import type { OfficeWords } from './officeWords.js'

/** The offices that a mention is printed with, each with its body; a group's title among them. */
export const printedOffices = ({ positions, title }: Mention, words: OfficeWords): string[] =>
  positions.length > 0 ? positions.map((p) => spelled(p, words)) : atomsOf(title ?? '', words)

/** Whether a mention carries a title that can be right or wrong: no byline, no appointment, no 时任. */
export function isTitled(
  { rule, start, title, titleSource }: Mention,
  text: string,
  words: OfficeWords,
) {
  if (title === null || titleSource === 'byline' || rule.includes('appointment')) return false
  const before = text.slice(Math.max(0, start - title.length - 4), start)
  return !words.former.some((word) => title.startsWith(word) || before.includes(word))
}

/** How the desk prints an official's post best: the form of as many offices as the printed title has. */
export function rightForm(offices: readonly Office[], printed: string, words: OfficeWords) {
  const forms = offices.flatMap((office) =>
    office.forms.filter((form) => !words.general.test(form)),
  )
  const isChain = words.dividers.test(printed)
  return forms.find((form) => words.dividers.test(form) === isChain) ?? forms[0] ?? null
}

/** Name and titles of some people, as a sentence lists them: 县长 甲、副县长 乙. */
export const listed = (offices: readonly Office[]): string =>
  [...new Set(offices.map(({ forms, official }) => `${forms[0] ?? ''}${official.name}`))]
    .slice(0, 4)
    .join('、')

/** Names by which an official may be printed. */
export const namesOf = ({ name, otherNames = [] }: RosterOfficial): string[] => [
  name,
  ...otherNames,
]
