import type { Mention, Where } from '../../../documents/item.js'
import type { RosterOfficial } from '../../../documents/roster.js'
import type { CheckContext, Finding, ReadItem } from '../check.js'
import { type ItemString, stringAt } from '../strings.js'
import { type Desk, deskOf } from './desk.js'
import { type Office, headAndBody } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { dayOf, stringsOf } from './places.js'
import { isTitled, printedOffices } from './printedTitle.js'

/** A mention with a title that can be right or wrong. */
export type Titled = {
  /** The day on which the title must be held, YYYY-MM-DD. */
  day: string
  /** The officials who bear the name. */
  holders: readonly RosterOfficial[]
  mention: Mention
  /** The single offices printed, each with its body. */
  offices: readonly string[]
}

/** What the checks of people are given: the item, and the roster as they ask it. */
export type PeopleCheck = {
  context: CheckContext
  /** The day on which a title in a string must be held, YYYY-MM-DD. */
  dayIn: (where: Where) => string
  desk: Desk
  /** Whether the item names the body of an office: as the place itself says it, or as a printed form does. */
  isNamed: (office: Office) => boolean
  item: ReadItem
  strings: readonly ItemString[]
  titled: readonly Titled[]
  words: OfficeWords
}

/** Makes the `find` of a check out of a rule over prepared people. */
export function overPeople(words: OfficeWords, rule: (check: PeopleCheck) => Finding[]) {
  return (item: ReadItem, context: CheckContext): Finding[] =>
    context.roster.officials.length === 0 ? [] : rule(prepared(item, context, words))
}

const desks = new WeakMap<OfficeWords, ReturnType<typeof deskOf>>()
/** The item last asked about at each desk: all checks of an item ask the same, one after the other. */
const latest = new WeakMap<Desk, PeopleCheck>()

function prepared(item: ReadItem, context: CheckContext, words: OfficeWords): PeopleCheck {
  const desk = deskFor(words)(context.roster)
  const known = latest.get(desk)
  if (known?.item === item && known.context.issueDate === context.issueDate) return known
  const check = prepare(item, context, desk, words)
  latest.set(desk, check)
  return check
}

function deskFor(words: OfficeWords): ReturnType<typeof deskOf> {
  const known = desks.get(words)
  if (known) return known
  const made = deskOf(words)
  desks.set(words, made)
  return made
}

function prepare(
  item: ReadItem,
  context: CheckContext,
  desk: Desk,
  words: OfficeWords,
): PeopleCheck {
  const strings = stringsOf(item)
  const dayIn = daysIn(item, context)
  const { spaced } = words
  const isNamed = (office: Office) =>
    (spaced && strings.some(({ text }) => spaced.names(text, office))) ??
    bodiesOf(office, words).some((body) => strings.some(({ text }) => text.includes(body)))
  const check = { context, dayIn, desk, isNamed, item, strings, titled: [] as Titled[], words }
  for (const mention of item.mentions)
    if (isTitled(mention, stringAt(item, mention.where), desk))
      check.titled.push(titledOf(mention, check))
  return check
}

/** Mentions of one string follow one another: its day is looked up once. */
function daysIn(item: ReadItem, context: CheckContext): (where: Where) => string {
  let [last, day]: [null | Where, string] = [null, '']
  return (where) => {
    if (where !== last) [last, day] = [where, dayOf(item, where, context)]
    return day
  }
}

const titledOf = (mention: Mention, { dayIn, desk, item, words }: PeopleCheck): Titled => ({
  day: dayIn(mention.where),
  holders: holdersOf(mention, item, desk, words),
  mention,
  offices: withPlace(printedOffices(mention, desk), mention, item, words),
})

/** A title tells which bearer of a family name printed alone is meant, whomever the text named last. */
function holdersOf(
  { end, name, start, where }: Mention,
  item: ReadItem,
  { holdersOf }: Desk,
  { spaced }: OfficeWords,
): readonly RosterOfficial[] {
  const holders = holdersOf(name)
  if (!spaced || holders.length === 0) return holders
  const printed = stringAt(item, where).slice(start, end)
  return printed.includes(spaced.gap) ? holders : holdersOf(printed)
}

/** Mayor Jane Doe of Millbrook: the place stands behind the name, and is put before the office like any other. */
function withPlace(
  offices: readonly string[],
  { end, where }: Mention,
  item: ReadItem,
  { spaced }: OfficeWords,
): readonly string[] {
  const place = spaced?.placeBehind(stringAt(item, where), end) ?? null
  return place === null ? offices : offices.map((office) => `${place} ${office}`)
}

/** Names by which the body of an office goes. */
const bodiesOf = ({ organization, printed }: Office, words: OfficeWords): string[] =>
  [
    organization.replace(words.place, ''),
    ...printed.map((form) => headAndBody(form, words).body),
  ].filter((body) => body.length > 1)
