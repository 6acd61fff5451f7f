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

/**
 * How surely a title means an office: by the very words, by the end of them or the body's own name, or by letters of that name
 * (住建局 of 住房和城乡建设局).
 */
export type Fit = 'akin' | 'exact' | 'none' | 'part'

const fits: readonly Fit[] = ['none', 'akin', 'part', 'exact']

/** A title as it is compared: no blanks, one spelling. */
export function spelled(title: string, { spaced, spellings }: OfficeWords): string {
  if (spaced) return spaced.spell(title)
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

const printedTitle = (
  title: string,
  whole: readonly string[],
  { bodiless, spaced }: OfficeWords,
): string => (!spaced && bodiless.has(title) && whole.at(-1)) || title

const actingTitle = (title: string, { acting }: OfficeWords): string =>
  title.startsWith(acting) ? title : `${acting}${title}`

/** A title of one office with its body before it: in full, and as the place itself says it. */
function wholeTitles(
  organization: string,
  title: string,
  { dividers, place, spaced }: OfficeWords,
) {
  if (dividers.test(title)) return []
  if (spaced) return [`${organization} ${title}`]
  return [`${organization}${title}`, `${organization.replace(place, '')}${title}`]
}

/** How surely a printed office means this one. */
export function fitOf(printed: string, office: Office, words: OfficeWords): Fit {
  let best = 0
  for (const atom of office.atoms)
    best = Math.max(best, fits.indexOf(fitOfAtom(printed, atom, office, words)))
  return fits[best] ?? 'none'
}

/** One ends in the other, and what the longer has more names the body and changes nothing. */
function fitOfAtom(
  printed: string,
  atom: string,
  { organization }: Office,
  { modifiers, spaced }: OfficeWords,
): Fit {
  if (printed === atom) return 'exact'
  const [longer, shorter] = printed.length > atom.length ? [printed, atom] : [atom, printed]
  if (!longer.endsWith(shorter)) return 'none'
  const more = longer.slice(0, longer.length - shorter.length)
  if (modifiers.some((word) => more.endsWith(word))) return 'none'
  if (longer === atom || organization.includes(more)) return 'part'
  return (spaced?.isOf ?? isOf)(more, organization) ? 'akin' : 'none'
}

/** Whether every letter of a short name stands in the full one. */
export function isOf(short: string, full: string): boolean {
  for (const letter of short) if (!full.includes(letter)) return false
  return true
}

/** A title taken apart: its head, and the body before that; no head where it ends in none that is known. */
export function headAndBody(
  title: string,
  { bodiless }: OfficeWords,
): { body: string; head: string } {
  for (let at = 0; at < title.length - 1; at++)
    if (bodiless.has(title.slice(at))) return { body: title.slice(0, at), head: title.slice(at) }
  return { body: title, head: '' }
}

/** A title without the words that make it another office. */
export function bare(title: string, words: OfficeWords): string {
  let plain = title
  for (const word of words.modifiers) plain = plain.replaceAll(word, '')
  return spelled(plain, words)
}
