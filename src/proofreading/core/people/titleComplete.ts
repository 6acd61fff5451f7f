import type { RosterOfficial } from '../../../documents/roster.js'
import type { Check, Finding } from '../check.js'
import { say } from '../say.js'
import * as sentences from '../sentences/people.js'
import { type Fit, type Office, atomsOf, fitOf, headAndBody, isOf, spelled } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { answerOnce } from './officialOnDay.js'
import { type PeopleCheck, type Titled, overPeople } from './peopleCheck.js'
import { withTitle } from './places.js'

/** A title that is a part of every form which the desk prints for the post, at the first mention with a title. */
export const titleComplete = (words: OfficeWords): Check => ({
  codes: ['title-incomplete'],
  describe: 'A title that is only a part of the forms that the desk prints',
  find: overPeople(words, (check) => {
    const found: Finding[] = []
    const seen = new Set<string>()
    for (const titled of check.titled) {
      const { name, where } = titled.mention
      if (typeof where !== 'number' || seen.has(name)) continue
      seen.add(name)
      const finding = judge(titled, check)
      if (finding) found.push(finding)
    }
    return found
  }),
  id: 'title-complete',
})

function judge(titled: Titled, { desk, item, words }: PeopleCheck): Finding | null {
  const { mention } = titled
  const official = officialOf(titled)
  if (!official || mention.titleSource === 'list') return null
  const title = mention.title ?? ''
  const { missed, now } = desk.onDay(official, titled.day)
  const right = answerOnce(missed, title, () => missedForm(title, now, words))
  if (right === null) return null
  const span = withTitle(item, mention)
  const gap = words.spaced?.gap ?? ''
  const suggestion = span.start < mention.start ? `${right}${gap}${mention.name}` : null
  const messages = say(sentences.incompleteForm, { name: mention.name, right, title })
  return { code: 'title-incomplete', messages, severity: 'warning', span, suggestion }
}

const officialOf = ({ holders, mention: { official } }: Titled): RosterOfficial | undefined =>
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
