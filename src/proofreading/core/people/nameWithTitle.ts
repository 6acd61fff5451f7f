import type { Mention } from '../../../documents/item.js'
import type { Check, Finding } from '../check.js'
import { say } from '../say.js'
import * as sentences from '../sentences/people.js'
import { heldOn } from './heldOn.js'
import { type Near, isClose, isNear, nearest } from './nearest.js'
import { type Office, headAndBody, isOf } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { type PeopleCheck, type Titled, overPeople } from './peopleCheck.js'
import { listed, namesOf, saidTitle } from './printedTitle.js'

/** A title of the desk's own bodies beside a name that is not on the roster: a slip, or somebody nobody knows. */
export const nameWithTitle = (words: OfficeWords): Check => ({
  codes: ['name-near-miss', 'unknown-person'],
  describe: 'An official’s title beside a name that the roster does not have',
  find: overPeople(words, (check) => {
    const found: Finding[] = []
    for (const titled of check.titled) {
      const finding = titled.holders.length > 0 ? null : judge(titled, check)
      if (finding) found.push(finding)
    }
    return found
  }),
  id: 'name-with-title',
})

/** Fewer members of a group than this on the roster: it does not list the group. */
const FEW = 3

function judge(titled: Titled, check: PeopleCheck): Finding | null {
  const { day, mention, offices } = titled
  const { words } = check
  if (isOfAnotherPlace(titled, check)) return null
  for (const title of offices) {
    const slipped =
      slipOf(title, holdersOn(title, day, check), mention, words) ??
      slipOfBody(title, day, mention, check)
    if (slipped) return slipped
  }
  const ofLeader = slipOfLeader(offices, day, mention, check)
  if (ofLeader) return ofLeader
  for (const title of offices) {
    const holders = holdersOn(title, day, check)
    if (holders.length >= (words.general.test(title) ? FEW : 1))
      return unknown(mention, { day, holders, title, words })
  }
  const title = offices.find((office) => isKept(office, day, check))
  return title === undefined ? null : stranger(mention, saidTitle(mention, title, words))
}

/** Who holds a printed office; where blanks part the words, who holds it for the time being as well. */
function holdersOn(title: string, day: string, { desk, words }: PeopleCheck): readonly Office[] {
  const holders = desk.namedOn(title, day)
  if (!words.spaced || holders.length > 0) return holders
  return desk.namedOn(desk.spelled(`${words.acting}${title}`), day)
}

/** By the title itself or, where later titles leave the place out, by another one of the same name. */
const isOfAnotherPlace = ({ mention, offices }: Titled, { desk, titled, words }: PeopleCheck) =>
  offices.some(desk.isForeign) ||
  (words.spaced !== undefined &&
    titled.some((one) => one.mention.name === mention.name && one.offices.some(desk.isForeign)))

/** A name that is nearly one of a title's holders. */
function slipOf(
  title: string,
  holders: readonly Office[],
  mention: Mention,
  words: OfficeWords,
): Finding | null {
  if (!holders.some(({ official }) => isNear(mention.name, official, words))) return null
  const people = new Set(holders.map(({ official }) => official)).size
  const near = nearest(mention.name, holders, ({ official }) => namesOf(official), words)
  const close = near.filter((one) => isClose(one, people))
  return close.length > 0 ? slip(mention, saidTitle(mention, title, words), close) : null
}

/** A name under the title of all leaders that is nearly one of theirs: 县领导甲、乙. */
function slipOfLeader(
  offices: readonly string[],
  day: string,
  mention: Mention,
  check: PeopleCheck,
): Finding | null {
  const title = offices.find((office) => check.words.collective.test(office))
  return title === undefined
    ? null
    : slipOf(title, absent(mention, day, check), mention, check.words)
}

/** Offices of the leaders whom the string of a mention does not name: one of two with names alike is no slip of the other. */
function absent({ where }: Mention, day: string, { desk, item }: PeopleCheck): Office[] {
  const named = new Set<string>()
  for (const mention of item.mentions) if (mention.where === where) named.add(mention.name)
  return heldOn(desk.ranked, day).filter(({ official }) => !named.has(official.name))
}

/** So many heads of one kind of body on the roster: the desk keeps them all. */
const KEPT = 4

/** Whether the desk keeps such posts: another one of that body, or the same head of many bodies of that level. */
function isKept(title: string, day: string, { desk, words }: PeopleCheck): boolean {
  const { body, head } = headAndBody(title, words)
  if (head === '' || body.length < 2 || words.common.has(head)) return false
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
): Finding | null {
  const { body, head } = headAndBody(title, words)
  if (head === '' || words.common.has(head)) return null
  const offices = desk.withHead(head)
  // Whether the text names a body is the dearest question of all, and hardly ever one of the names is near.
  if (!offices.some(({ official }) => isNear(mention.name, official, words))) return null
  const isMeant = (office: Office) =>
    body === '' ? isNamed(office) : (words.spaced?.isOf ?? isOf)(body, office.organization)
  return slipOf(title, heldOn(offices, day).filter(isMeant), mention, words)
}

function slip({ start, where }: Mention, title: string, near: Near<Office>[]): Finding {
  const written = near[0]?.written ?? ''
  const known = near.map((one) => one.known).join('、')
  const how = sentences.nearnesses[near[0]?.how ?? 'character']
  return {
    code: 'name-near-miss',
    messages: say(sentences.nearHolder, { how, known, name: written, title }),
    severity: 'error',
    span: { end: start + written.length, start, where },
    suggestion: near.length === 1 ? known : null,
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
