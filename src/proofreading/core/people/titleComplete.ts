import type { Mention } from '../../../documents/item.js'
import type { RosterOfficial } from '../../../documents/roster.js'
import type { Check, Finding } from '../check.js'
import { say } from '../say.js'
import { stringAt } from '../strings.js'
import * as sentences from '../sentences/people.js'
import { type Fit, type Office, atomsOf, fitOf, headAndBody, isOf, spelled } from './offices.js'
import type { NameSigns } from './nameSigns.js'
import type { OfficeWords } from './officeWords.js'
import { answerOnce } from './officialOnDay.js'
import { type PeopleCheck, type Titled, overPeople } from './peopleCheck.js'
import { withTitle } from './places.js'
import { ofTitleAlone, titledBySlips } from './titledBySlip.js'
import { SILENT, type TitleUse } from './titleUse.js'

/**
 * A title that is a part of every form which the desk prints for the post, at the first mention with a title.
 * @param signs those by which misspelt names are known, whose titles are looked at as well
 */
export const titleComplete = (words: OfficeWords, signs?: NameSigns): Check => ({
  codes: ['title-incomplete'],
  describe: 'A title that is only a part of the forms that the desk prints',
  find: overPeople(words, (check) => {
    const found: Finding[] = []
    const seen = new Set<string>()
    if (check.titled.every(({ use }) => use.silent & SILENT.complete)) return ofSlips(check, signs)
    for (const titled of check.titled) {
      const { name, where } = titled.mention
      if (typeof where !== 'number' || seen.has(name)) continue
      seen.add(name)
      if (titled.use.silent & SILENT.complete) continue
      const finding = judge(titled, check)
      if (finding) found.push(finding)
    }
    return found.concat(ofSlips(check, signs))
  }),
  id: 'title-complete',
})

/** Of those whose names are misspelt, the title alone. */
const ofSlips = (check: PeopleCheck, signs?: NameSigns): Finding[] =>
  (signs ? titledBySlips(check, signs) : []).flatMap((titled) => {
    const finding = typeof titled.mention.where === 'number' ? judge(titled, check) : null
    return (finding && ofTitleAlone(finding, titled)) ?? []
  })

function judge(titled: Titled, check: PeopleCheck): Finding | null {
  const { desk, item, words } = check
  const { mention, use } = titled
  const official = officialOf(titled)
  if (!official) return silenced(use)
  if (mention.titleSource === 'list') return null
  const title = mention.title ?? ''
  const { missed, now } = desk.onDay(official, use.day)
  const right =
    answerOnce(missed, title, () => missedForm(title, now, words)) ?? unnamed(mention, now, check)
  if (right === null) return mayBeUnnamed(title, words) ? null : silenced(use)
  const span = withTitle(item, mention)
  const gap = words.spaced?.gap ?? ''
  const suggestion = span.start < mention.start ? `${right}${gap}${mention.name}` : null
  const messages = say(sentences.incompleteForm, { name: mention.name, right, title })
  return { code: 'title-incomplete', messages, severity: 'warning', span, suggestion }
}

/** 局长某某某 without its bureau anywhere in the item: the form that says which; null where the item does. */
function unnamed(
  { start, title, where }: Mention,
  now: readonly Office[],
  check: PeopleCheck,
): null | string {
  const { isNamed, item, words } = check
  if (title === null || !mayBeUnnamed(title, words)) return null
  if (words.pointing?.test(stringAt(item, where).slice(0, start - title.length))) return null
  const held = now.filter(({ atoms }) =>
    atoms.some((atom) => headAndBody(atom, words).head === title),
  )
  const [only, another] = held
  if (!only || another || held.some(isNamed)) return null
  const isFuller = (form: string) => form.length > title.length && !words.general.test(form)
  return only.printed.find(isFuller) ?? null
}

/** Whether it is a head alone, whose body the item must name. */
const mayBeUnnamed = (title: string, words: OfficeWords): boolean =>
  !words.spaced && words.bodiless.has(title)

/** Of one holder or none, that nothing is to be said is so in every story. */
function silenced(use: TitleUse): null {
  if (use.holders.length < 2) use.silent |= SILENT.complete
  return null
}

const officialOf = ({
  mention: { official },
  use: { holders },
}: Titled): RosterOfficial | undefined =>
  holders.length === 1 ? holders[0] : holders.find(({ id, name }) => (id ?? name) === official)

/** The shortest form of which the printed offices are a part only; null where they are one of the forms. */
function missedForm(title: string, now: readonly Office[], words: OfficeWords): null | string {
  const printed = atomsOf(title, words)
  if (printed.some((office) => words.general.test(office))) return null
  if (words.spaced) return missedWords(printed, now, words)
  let missed: null | string = null
  for (const office of now) {
    if ((office.post.forms ?? []).length === 0) continue
    for (const form of office.printed) {
      if (words.general.test(form)) continue
      if (isOldSpelling(title, form, words)) return form
      const isHad = atomsOf(form, words).map((atom) => hadBy(printed, atom, office, words))
      if (!isHad.includes('none') && !isHad.includes('akin')) return null
      const isPart = isHad.some((fit) => fit !== 'none')
      if (isPart && (missed === null || form.length < missed.length)) missed = form
    }
  }
  return missed
}

/** Where blanks part the words: the shortest form of which a printed office has the head and not every word. */
function missedWords(printed: readonly string[], now: readonly Office[], words: OfficeWords) {
  let missed: null | string = null
  const isOf = words.spaced?.isOf ?? (() => false)
  for (const { organization, post, printed: forms } of now)
    for (const form of post.forms ? forms : []) {
      const right = spelled(form, words)
      if (printed.some((office) => isOf(right, office))) return null
      const isPart = printed.some(
        (office) => endOf(office) === endOf(right) && isOf(office, `${right} ${organization}`),
      )
      if (isPart && (missed === null || form.length < missed.length)) missed = form
    }
  return missed
}

const endOf = (office: string): string => office.slice(office.lastIndexOf(' ') + 1)

/** The same offices in a spelling that the desk does not print: 宣传部长 for 宣传部部长. */
const isOldSpelling = (title: string, form: string, words: OfficeWords): boolean =>
  !words.spaced && title.length < form.length && spelled(title, words) === spelled(form, words)

/** How well one of the printed offices means one of a form. */
function hadBy(printed: readonly string[], atom: string, office: Office, words: OfficeWords): Fit {
  const found = printed.map((one) => fitOf(one, { ...office, atoms: [atom] }, words))
  const best = (['exact', 'part', 'akin'] as const).find((fit) => found.includes(fit))
  return best ?? (printed.some((one) => isShortened(one, atom, words)) ? 'akin' : 'none')
}

/** The same head of a body whose name is shortened: 县交通局局长 for 县交通运输局局长. */
function isShortened(printed: string, atom: string, words: OfficeWords): boolean {
  const [mine, its] = [headAndBody(printed, words), headAndBody(atom, words)]
  return (
    mine.head !== '' && mine.head === its.head && (words.spaced?.isOf ?? isOf)(mine.body, its.body)
  )
}
