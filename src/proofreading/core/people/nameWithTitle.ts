import type { Mention } from '../../../documents/item.js'
import type { Check, Finding } from '../check.js'
import { say } from '../say.js'
import { stringAt } from '../strings.js'
import * as sentences from '../sentences/people.js'
import { answeredOnce } from '../answeredOnce.js'
import type { Desk } from './desk.js'
import { heldOn } from './heldOn.js'
import { type Near, isClose, isNear, nearest } from './nearest.js'
import { type Office, bare, headAndBody, isOf } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { type PeopleCheck, type Titled, overPeople } from './peopleCheck.js'
import { listed, namesOf, saidTitle } from './printedTitle.js'
import type { Slip } from './slip.js'
import { slipAt } from './slipAt.js'
import { SILENT } from './titleUse.js'

/** A title of the desk's own bodies beside a name that is not on the roster: a slip, or somebody nobody knows. */
export const nameWithTitle = (words: OfficeWords): Check => ({
  codes: ['name-near-miss', 'unknown-person'],
  describe: 'An official’s title beside a name that the roster does not have',
  find: overPeople(words, (check) => judged(check).map(({ finding }) => finding)),
  id: 'name-with-title',
})

/** A finding, and the slip that it tells of where there is one answer. */
type Judged = { finding: Finding; slip: null | Slip }

const judged = answeredOnce((check: PeopleCheck): readonly Judged[] => {
  const found: Judged[] = []
  for (const titled of check.titled) {
    if (titled.use.silent & SILENT.named) continue
    const one = judge(titled, check)
    if (one) found.push(one)
    else if (isOfNoMatter(titled, check)) titled.use.silent |= SILENT.named
  }
  return found
})

/** The misspelt names beside titles of their bearers. */
export const slipsBesideTitles = (check: PeopleCheck): Slip[] =>
  judged(check).flatMap(({ slip }) => slip ?? [])

/** Fewer members of a group than this on the roster: it does not list the group. */
const FEW = 3

function judge(titled: Titled, check: PeopleCheck): Judged | null {
  const {
    mention,
    use: { day, offices },
  } = titled
  const { words } = check
  if (isOfAnotherPlace(titled, check)) return null
  if (isPartOfHolder(titled, check)) return null
  for (const title of offices) {
    const slipped =
      slipOfLonger(title, mention, check, day) ??
      slipOf(title, holdersOn(title, day, check), mention, words) ??
      slipOfBody(title, day, mention, check)
    if (slipped) return slipped
  }
  for (const title of offices) {
    const slipped = slipOfKin(title, day, mention, check)
    if (slipped) return slipped
  }
  for (const title of offices) {
    const holders = holdersOn(title, day, check)
    if (holders.length >= (words.general.test(title) ? FEW : 1))
      return { finding: unknown(mention, { day, holders, title, words }), slip: null }
  }
  const title = offices.find((office) => isKept(office, day, check))
  return title === undefined
    ? null
    : { finding: stranger(mention, saidTitle(mention, title, words)), slip: null }
}

/** Who holds a printed office; where blanks part the words, who holds it for the time being as well. */
function holdersOn(title: string, day: string, { desk, words }: PeopleCheck): readonly Office[] {
  const holders = desk.namedOn(title, day)
  if (!words.spaced || holders.length > 0) return holders
  return desk.namedOn(desk.spelled(`${words.acting}${title}`), day)
}

/** By the title itself or, where later titles leave the place out, by another one of the same name. */
const isOfAnotherPlace = ({ mention, use }: Titled, { desk, titled, words }: PeopleCheck) =>
  use.offices.some(desk.isForeign) ||
  (words.spaced !== undefined &&
    titled.some((one) => one.mention.name === mention.name && one.use.offices.some(desk.isForeign)))

/** A name that is nearly one of a title's holders. */
function slipOf(
  title: string,
  holders: readonly Office[],
  mention: Mention,
  words: OfficeWords,
): Judged | null {
  if (!holders.some(({ official }) => isNear(mention.name, official, words))) return null
  const people = new Set(holders.map(({ official }) => official)).size
  const near = nearest(mention.name, holders, ({ official }) => namesOf(official), words)
  const close = near.filter((one) => isClose(one, people))
  return close.length > 0 ? slip(mention, saidTitle(mention, title, words), close) : null
}

/** The words by which an office becomes another one of the same body. */
const KIN = ['', '副', '常务副', '代']

/**
 * A name that is nearly that of somebody who holds a like office of the same body, or held this one once: both name and title are
 * wrong. Only a name that sounds the same, or has two of three characters and more, is taken for that.
 */
function slipOfKin(
  title: string,
  day: string,
  mention: Mention,
  { desk, words }: PeopleCheck,
): Judged | null {
  if (words.spaced) return null
  const { body, head } = headAndBody(bare(title, words), words)
  if (head === '' || body.length < 2) return null
  const like = KIN.flatMap((word) => desk.namedOn(`${body}${word}${head}`, day))
  const past = desk.named(title)
  const near = nearest(
    mention.name,
    [...like, ...past],
    ({ official }) => namesOf(official),
    words,
  ).filter(({ how, known }) => how === 'sound' || (how === 'character' && known.length > 2))
  return near.length === 1 ? slip(mention, saidTitle(mention, title, words), near) : null
}

/** A name of so many characters is no other's by chance. */
const LONG = 4

/** A longer name of a holder that the text nearly has where only a part is read as a name: 乌芸其 of 乌云其其格. */
function slipOfLonger(
  title: string,
  mention: Mention,
  { desk, item, words }: PeopleCheck,
  day: string,
): Judged | null {
  if (words.spaced) return null
  const longer = desk
    .namedOn(title, day)
    .filter(({ official }) => official.name.length > mention.name.length)
  if (longer.length === 0) return null
  const text = stringAt(item, mention.where)
  const near = slipAt(text, mention.start, longer)
  const [whose] = longer
  if (!near || !whose || (near.how === 'character' && near.known.length < LONG)) return null
  const written = text.slice(mention.start, mention.start + near.known.length)
  return slip(mention, title, [{ ...near, whose, written }])
}

/** Whether only a part of a holder's name has been read as one: the text has it whole. */
function isPartOfHolder({ mention, use }: Titled, { desk, item }: PeopleCheck): boolean {
  const text = stringAt(item, mention.where)
  return use.offices.some((title) =>
    desk
      .namedOn(title, use.day)
      .some(({ official }) => text.startsWith(official.name, mention.start)),
  )
}

/** So many heads of one kind of body on the roster: the desk keeps them all. */
const KEPT = 4

/** Whether the desk keeps such posts: another one of that body, or the same head of many bodies of that level. */
function isKept(title: string, day: string, { desk, words }: PeopleCheck): boolean {
  const { body, head } = headAndBody(title, words)
  if (head === '' || body.length < 2 || words.common.has(head)) return false
  if (words.department?.test(body)) return false
  const level = body.charAt(0)
  const alike = heldOn(desk.withHead(head), day)
  const sameLevel = alike.filter(({ printed }) => printed.some((form) => form.startsWith(level)))
  return sameLevel.length >= KEPT
}

/** A title that names no body, or shortens it: one of those who hold such a title in a body that is meant. */
function slipOfBody(
  title: string,
  day: string,
  mention: Mention,
  { desk, isNamed, words }: PeopleCheck,
): Judged | null {
  const { body, head } = headAndBody(title, words)
  // Whether the text names a body is the dearest question of all, and hardly ever one of the names is near.
  if (!isNearWithHead(mention.name, head, desk, words)) return null
  const offices = desk.withHead(head)
  const isMeant = (office: Office) =>
    body === '' ? isNamed(office) : (words.spaced?.isOf ?? isOf)(body, office.organization)
  return slipOf(title, heldOn(offices, day).filter(isMeant), mention, words)
}

/** Whether a name is nearly that of somebody with such a title in any body. */
const isNearWithHead = (name: string, head: string, { withHead }: Desk, words: OfficeWords) =>
  head !== '' &&
  !words.common.has(head) &&
  withHead(head).some(({ official }) => isNear(name, official, words))

/** Whether nothing is to be said of a name in any story, where nothing was in this: nobody like that holds such an office. */
function isOfNoMatter({ mention, use: { day, offices } }: Titled, { desk, words }: PeopleCheck) {
  if (words.spaced) return false
  if (offices.some(desk.isForeign)) return true
  const isAnybodys = (title: string) =>
    desk.namedOn(title, day).length > 0 ||
    isNearWithHead(mention.name, headAndBody(title, words).head, desk, words)
  return !offices.some(isAnybodys)
}

function slip({ start, where }: Mention, title: string, near: Near<Office>[]): Judged {
  const { how, written } = near[0] ?? { how: 'character', written: '' }
  const names = near.map((one) => one.known)
  const span = { end: start + written.length, start, where }
  const values = { how: sentences.nearnesses[how], known: names.join('、'), name: written, title }
  const messages = say(sentences.nearHolder, values)
  const [one = null] = names.length === 1 ? names : []
  return {
    finding: { code: 'name-near-miss', messages, severity: 'error', span, suggestion: one },
    slip: one === null ? null : { how, known: one, span, title, written },
  }
}

type Unknown = { day: string; holders: readonly Office[]; title: string; words: OfficeWords }

function unknown(mention: Mention, about: Unknown): Finding {
  const { day, holders, words } = about
  const title = saidTitle(mention, about.title, words)
  const { end, name, start, where } = mention
  return {
    code: 'unknown-person',
    messages: say(sentences.unknownHolder, { day, holders: listed(holders, words), name, title }),
    severity: gravity(about),
    span: { end, start, where },
    suggestion: null,
  }
}

function stranger({ end, name, start, where }: Mention, title: string): Finding {
  return {
    code: 'unknown-person',
    messages: say(sentences.unknownPost, { name, title }),
    severity: 'info',
    span: { end, start, where },
    suggestion: null,
  }
}

/** A post of one holder is taken; of deputies a roster may know some only. */
function gravity({ holders, title, words }: Unknown): Finding['severity'] {
  const people = new Set(holders.map(({ official }) => official))
  const isShared =
    title.includes(words.deputy) ||
    words.general.test(title) ||
    (words.spaced?.shared.test(title) ?? false)
  if (!isShared) return people.size === 1 ? 'error' : 'warning'
  return people.size === 1 ? 'info' : 'warning'
}
