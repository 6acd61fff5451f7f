import type { Dateline, Mention, Where } from '../../../documents/item.js'
import type { RosterLookup } from '../../../documents/roster.js'
import type { CheckContext, Finding, ReadItem } from '../check.js'
import { type ItemString, stringAt, textsOf } from '../strings.js'
import { type Desk, makeDesk } from './desk.js'
import { type Office, headAndBody } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { dayOf, leadOf } from './places.js'
import { spacedUse, usesAt } from './readUse.js'
import type { TitleUse } from './titleUse.js'

/** A mention with a title that can be right or wrong. */
export type Titled = { mention: Mention; use: TitleUse }

/** What the checks of people are given: the item, and the roster as they ask it. */
export type PeopleCheck = {
  context: CheckContext
  /** The day on which a title in a string must be held, YYYY-MM-DD. */
  dayIn: (where: Where) => string
  desk: Desk
  /** Whether the item names the body of an office: as the place itself says it, or as a printed form does. */
  isNamed: (office: Office) => boolean
  item: ReadItem
  /** Mentions with a title that was held once, or is only given. */
  others: readonly Mention[]
  strings: readonly ItemString[]
  titled: readonly Titled[]
  words: OfficeWords
}

/** Makes the `find` of a check out of a rule over prepared people. */
export function overPeople(words: OfficeWords, rule: (check: PeopleCheck) => Finding[]) {
  return (item: ReadItem, context: CheckContext): Finding[] =>
    context.roster.officials.length === 0 ? [] : rule(prepared(item, context, words))
}

/** A desk, and the item last asked about there: all checks of an item ask the same, one after the other. */
type Asked = { desk: Desk; last: null | PeopleCheck }

const asked = new WeakMap<OfficeWords, WeakMap<RosterLookup, Asked>>()

/** An item made ready for the checks of people: once for all of them. */
export function prepared(item: ReadItem, context: CheckContext, words: OfficeWords): PeopleCheck {
  const at = askedAt(context.roster, words)
  const { last } = at
  if (last?.item === item && last.context.issueDate === context.issueDate) return last
  return (at.last = prepare(item, context, at.desk, words))
}

function askedAt(roster: RosterLookup, words: OfficeWords): Asked {
  const rosters = asked.get(words) ?? new WeakMap<RosterLookup, Asked>()
  const known = rosters.get(roster)
  if (known) return known
  const made: Asked = { desk: makeDesk(roster, words), last: null }
  rosters.set(roster, made)
  asked.set(words, rosters)
  return made
}

function prepare(
  item: ReadItem,
  context: CheckContext,
  desk: Desk,
  words: OfficeWords,
): PeopleCheck {
  const strings = textsOf(item)
  const dayIn = daysIn(item, context)
  const { spaced } = words
  const isNamed = (office: Office) =>
    (spaced && strings.some(({ text }) => spaced.names(text, office))) ??
    bodiesOf(office, words).some((body) => strings.some(({ text }) => text.includes(body)))
  const check: PeopleCheck & { others: Mention[]; titled: Titled[] } = {
    context,
    dayIn,
    desk,
    isNamed,
    item,
    others: [],
    strings,
    titled: [],
    words,
  }
  for (const mention of item.mentions) {
    if (mention.title === null || mention.titleSource === 'byline') continue
    const titled = mention.rule.includes('appointment') ? null : titledOf(mention, check)
    if (titled && !isFormer(titled, check)) check.titled.push(titled)
    else check.others.push(mention)
  }
  return check
}

/** Mentions of one story follow one another: its day is looked up once. */
function daysIn(item: ReadItem, context: CheckContext): (where: Where) => string {
  let last: Dateline | undefined
  let day = context.issueDate
  return (where) => {
    const lead = leadOf(item, where)
    if (lead !== last) [last, day] = [lead, dayOf(lead, context)]
    return day
  }
}

function titledOf(mention: Mention, { dayIn, desk, item, words }: PeopleCheck): Titled {
  const day = dayIn(mention.where)
  const { spaced } = words
  const use = spaced
    ? spacedUse(mention, day, item, desk, { ...words, spaced })
    : usesAt(desk, words)(mention, day)
  return { mention, use }
}

/** Whether a title, or what stands before it, says that it was held once. */
function isFormer({ mention: { start, title, where }, use }: Titled, { desk, item }: PeopleCheck) {
  if (use.isFormer) return true
  const text = stringAt(item, where)
  const blank = text.charAt(start - 1) === ' ' ? 1 : 0
  return desk.former.isBefore(text, start - (title ?? '').length - blank)
}

/** Names by which the body of an office goes. */
const bodiesOf = ({ organization, printed }: Office, words: OfficeWords): string[] =>
  [
    organization.replace(words.place, ''),
    ...printed.map((form) => headAndBody(form, words).body),
  ].filter((body) => body.length > 1)
