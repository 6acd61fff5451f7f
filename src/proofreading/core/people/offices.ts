import type { RosterOfficial, RosterPost } from '../../../documents/roster.js'
import type { OfficeWords } from './officeWords.js'

/** A post made ready to be compared with what is printed. */
export type Office = {
  /** The single offices that its title and forms name. */
  atoms: readonly string[]
  /** The printed forms that the desk allows, the title among them; as they are compared. */
  forms: readonly string[]
  official: RosterOfficial
  organization: string
  post: RosterPost
  /** The forms as the desk prints them, the fullest first; a title of no body with its body. */
  printed: readonly string[]
}

/** How surely a title means an office: by the very words, or by its head and letters of the body. */
export type Fit = 'akin' | 'exact' | 'none'

/** A title as it is compared: no blanks, one spelling. */
export function spelled(title: string, { spellings }: OfficeWords): string {
  let plain = title.replace(/\s+/g, '')
  for (const [wrong, right] of spellings) plain = plain.replace(wrong, right)
  return plain
}

/** The single offices of a chain: 县委副书记、县长. */
export const atomsOf = (title: string, words: OfficeWords): string[] =>
  spelled(title, words).split(words.dividers).filter(Boolean)

/** A post with its title and forms as they are compared. */
export function officeOf(official: RosterOfficial, post: RosterPost, words: OfficeWords): Office {
  const title = post.status === 'acting' ? actingTitle(post.title, words) : post.title
  const forms = [title, ...(post.forms ?? [])].map((form) => spelled(form, words))
  const organization = spelled(post.organization ?? '', words)
  const whole = organization === '' ? [] : wholeTitles(organization, forms[0] ?? '', words)
  const atoms = new Set([...forms.flatMap((form) => atomsOf(form, words)), ...whole])
  const printed = post.forms?.length ? post.forms : [printedTitle(title, whole, words)]
  return { atoms: [...atoms], forms, official, organization, post, printed }
}

const printedTitle = (title: string, whole: readonly string[], { bodiless }: OfficeWords): string =>
  (bodiless.has(title) && whole.at(-1)) || title

const actingTitle = (title: string, { acting }: OfficeWords): string =>
  title.startsWith(acting) ? title : `${acting}${title}`

/** A title of one office with its body before it: in full, and as the place itself says it. */
function wholeTitles(organization: string, title: string, { dividers, place }: OfficeWords) {
  if (dividers.test(title)) return []
  return [`${organization}${title}`, `${organization.replace(place, '')}${title}`]
}

/** How surely a printed office means this one. */
export function fitOf(printed: string, office: Office, words: OfficeWords): Fit {
  let best: Fit = 'none'
  for (const atom of office.atoms) {
    if (atom === printed) return 'exact'
    if (isAkin(printed, atom, office, words)) best = 'akin'
  }
  return best
}

/** One ends in the other, and what the longer has more names the body and changes nothing. */
function isAkin(printed: string, atom: string, { organization }: Office, words: OfficeWords) {
  const [longer, shorter] = printed.length > atom.length ? [printed, atom] : [atom, printed]
  if (!longer.endsWith(shorter)) return false
  const more = longer.slice(0, longer.length - shorter.length)
  if (words.modifiers.some((word) => more.endsWith(word))) return false
  return longer === atom || isOf(more, organization)
}

/** Whether every letter of a short name stands in the full one. */
export const isOf = (short: string, full: string): boolean =>
  [...short].every((letter) => full.includes(letter))

/** A title without the words that make it another office. */
export function bare(title: string, { modifiers }: OfficeWords): string {
  let plain = title
  for (const word of modifiers) plain = plain.replaceAll(word, '')
  return plain
}
