import type { Mention } from '../../../documents/item.js'
import type { CheckContext, Finding, ReadItem } from '../check.js'
import { type Desk, deskOf } from './desk.js'
import { type Office, headAndBody } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { dayOf, stringAt, stringsOf } from './places.js'
import { isTitled, printedOffices } from './printedTitle.js'

/** A mention with a title that can be right or wrong. */
export type Titled = {
  /** The day on which the title must be held, YYYY-MM-DD. */
  day: string
  mention: Mention
  /** The single offices printed, each with its body. */
  offices: readonly string[]
}

/** What the checks of people are given: the item, and the roster as they ask it. */
export type PeopleCheck = {
  context: CheckContext
  desk: Desk
  /** Whether the item names the body of an office: as the place itself says it, or as a printed form does. */
  isNamed: (office: Office) => boolean
  item: ReadItem
  titled: readonly Titled[]
  words: OfficeWords
}

/** Makes the `find` of a check out of a rule over prepared people. */
export function overPeople(words: OfficeWords, rule: (check: PeopleCheck) => Finding[]) {
  return (item: ReadItem, context: CheckContext): Finding[] =>
    context.roster.officials.length === 0 ? [] : rule(prepared(item, context, words))
}

const desks = new WeakMap<OfficeWords, ReturnType<typeof deskOf>>()
const checks = new WeakMap<ReadItem, PeopleCheck>()

/** All checks of an item ask the same. */
function prepared(item: ReadItem, context: CheckContext, words: OfficeWords): PeopleCheck {
  const known = checks.get(item)
  if (known?.context.roster === context.roster && known.words === words) return known
  const prepare = desks.get(words) ?? deskOf(words)
  desks.set(words, prepare)
  const titled = titledOf(item, context, words)
  const strings = stringsOf(item)
  const isNamed = (office: Office) =>
    bodiesOf(office, words).some((body) => strings.some(({ text }) => text.includes(body)))
  const check = { context, desk: prepare(context.roster), isNamed, item, titled, words }
  checks.set(item, check)
  return check
}

/** Names by which the body of an office goes. */
const bodiesOf = ({ organization, printed }: Office, words: OfficeWords): string[] =>
  [
    organization.replace(words.place, ''),
    ...printed.map((form) => headAndBody(form, words).body),
  ].filter((body) => body.length > 1)

const titledOf = (item: ReadItem, context: CheckContext, words: OfficeWords): Titled[] =>
  item.mentions
    .filter((mention) => isTitled(mention, stringAt(item, mention.where), words))
    .map((mention) => ({
      day: dayOf(item, mention.where, context),
      mention,
      offices: printedOffices(mention, words),
    }))
