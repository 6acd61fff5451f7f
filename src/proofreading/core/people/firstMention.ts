import type { Mention, Where } from '../../../documents/item.js'
import type { RosterOfficial } from '../../../documents/roster.js'
import type { Check, Finding, ReadItem } from '../check.js'
import { say } from '../say.js'
import { stringAt } from '../strings.js'
import * as sentences from '../sentences/people.js'
import { headAndBody } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { type PeopleCheck, type Titled, overPeople } from './peopleCheck.js'
import { isInBody } from './places.js'
import { rightForm } from './printedTitle.js'

/** A leader who is named in the body for the first time without a title, and a name that several officials bear. */
export const firstMention = (words: OfficeWords): Check => ({
  codes: ['no-title-on-first-mention', 'ambiguous-name'],
  describe:
    'The first mention of an official in the body without a title, or of a namesake without one that tells',
  find: overPeople(words, (check) => {
    const found: Finding[] = []
    const { mentions } = check.item
    const isFirst = firstTest(mentions)
    for (let at = 0; at < mentions.length; at++) {
      const mention = mentions[at]
      if (!mention || !isInBody(mention)) continue
      if (mention.title !== null) {
        const finding = isFirst(mention, at) ? judgeTitled(mention, check) : null
        if (finding) found.push(finding)
        continue
      }
      if (check.desk.holdersOf(mention.name).length === 0 || !isFirst(mention, at)) continue
      const finding = judge(mention, check)
      if (finding) found.push(finding)
    }
    return found
  }),
  id: 'first-mention',
})

/** Makes a test of whether the mention at a place is the first of its name in the body; the places asked about go up. */
function firstTest(mentions: readonly Mention[]): (mention: Mention, at: number) => boolean {
  const seen = new Set<string>()
  let reached = 0
  return ({ name }, at) => {
    for (; reached < at; reached++) {
      const before = mentions[reached]
      if (before && isInBody(before)) seen.add(before.name)
    }
    return !seen.has(name)
  }
}

/** Ways of naming that mean no official, or that stand apart from a list with titles. */
const apart = /description|appointment|credit|name-list/
const inList = /name-list/

/** 副局长某某 where two of that name are deputies, each of another bureau: the title does not tell which. */
function judgeTitled(mention: Mention, check: PeopleCheck): Finding | null {
  const { desk, titled, words } = check
  if (words.spaced || mention.official !== null) return null
  const holders = desk.holdersOf(mention.name)
  if (holders.length < 2) return null
  const use = titled.find((one) => one.mention === mention)?.use
  const [office = '', another] = use?.offices ?? []
  if (!use || another !== undefined || !words.bodiless.has(office)) return null
  const held = holders.filter((official) =>
    desk
      .onDay(official, use.day)
      .now.some(({ atoms }) => atoms.some((atom) => headAndBody(atom, words).head === office)),
  )
  return held.length > 1 ? ambiguous(mention, held, check) : null
}

function judge(mention: Mention, check: PeopleCheck): Finding | null {
  const { dayIn, desk, item, words } = check
  const holders = desk.holdersOf(mention.name)
  const isCompany = isInCompany(mention, item, words)
  if (apart.test(mention.rule) && !(isCompany && inList.test(mention.rule))) return null
  const day = dayIn(mention.where)
  const held = holders.filter((official) => desk.onDay(official, day).now.length > 0)
  if (held.length > 1 && mention.official === null) return ambiguous(mention, held, check)
  const [leader] = held
  const isRare = isCompany || mention.name.length >= RARE
  if (!leader || held.length > 1 || (!isRanked(leader) && !isRare)) return null
  if (isRanked(leader) && isGroupAtWork(check)) return null
  return needsNone(mention, check) ? null : untitled(mention, leader, day, check)
}

/** Whether the sentence, a list or a roll says who it is, or the words behind the name do. */
function needsNone(mention: Mention, check: PeopleCheck): boolean {
  const { item, words } = check
  const sentence = sentenceBefore(mention, stringAt(item, mention.where), words)
  if (words.appointing.test(sentence) || isListedAgain(mention, sentence, check)) return true
  return opensRoll(mention, item) || isSaidBehind(mention, item, words)
}

/** 甲、乙陪同: whoever goes with the leaders is an official. */
function isInCompany(mention: Mention, item: ReadItem, { company }: OfficeWords): boolean {
  if (!company) return false
  const text = stringAt(item, mention.where)
  let { end } = mention
  for (const next of item.mentions)
    if (next.where === mention.where && next.start === end + 1 && text[end] === '、') end = next.end
  return company.test(text.slice(end))
}

/** A name as long as this is hardly another's; a shorter one of an official without rank may be. */
const RARE = 3

const isRanked = ({ posts }: RosterOfficial): boolean =>
  posts.some(({ rank }) => typeof rank === 'number')

/** Whether the headline or the first paragraph says that the leaders went out: then each is named without a title. */
const isGroupAtWork = ({ item, words }: PeopleCheck): boolean =>
  words.groupAtWork.test(`${item.headline ?? ''}\n${item.paragraphs[0] ?? ''}`)

const sentenceBefore = ({ start }: Mention, text: string, { spaced }: OfficeWords): string =>
  text
    .slice(0, start)
    .split(spaced?.sentenceEnd ?? /[。！？]/)
    .at(-1) ?? ''

/** Within a list, whose head answers for it, or in a new clause behind one: …出席会议，甲、乙列席. */
function isListedAgain(
  { start, where }: Mention,
  before: string,
  { item, titled, words }: PeopleCheck,
) {
  if (words.spaced) return isJoined(start, where, before, words.spaced.joined, item)
  if (before.endsWith('、')) return true
  const from = start - before.length
  const isBefore = ({ mention }: Titled) =>
    mention.where === where && mention.start >= from && mention.end < start
  return /[，；]$/.test(before) && titled.filter(isBefore).length > 1
}

/** Behind 同志 no office is asked for; of 某某某任镇党委书记 it stands behind the name. */
function isSaidBehind({ end, where }: Mention, item: ReadItem, { address, posts }: OfficeWords) {
  const behind = stringAt(item, where).slice(end)
  return (address !== '' && behind.startsWith(address)) || posts?.takes.test(behind) === true
}

/** As many names in a row without a title are a roll of those present, which the rest of the story has introduced. */
const ROLL = 4

/** Whether a mention opens a row of bare names: 甲、乙、丙、丁等在主席台就座. */
function opensRoll(mention: Mention, item: ReadItem): boolean {
  const text = stringAt(item, mention.where)
  let [count, last] = [1, mention]
  for (const next of item.mentions) {
    if (next.where !== last.where || next.start !== last.end + 1 || text[last.end] !== '、')
      continue
    if (next.title !== null) return false
    count++
    last = next
  }
  return count >= ROLL
}

/** Behind another name and no more than a comma or such a word: not behind the comma of a clause. */
function isJoined(
  start: number,
  where: Where,
  before: string,
  joined: RegExp,
  { mentions }: ReadItem,
): boolean {
  const joint = joined.exec(before)?.[0].length
  if (joint === undefined) return false
  return mentions.some((other) => other.where === where && other.end + joint === start)
}

function ambiguous(
  { end, name, start, where }: Mention,
  held: readonly RosterOfficial[],
  { desk, words }: PeopleCheck,
): Finding {
  const who = held.map((official) => desk.officesOf(official)[0]?.printed[0] ?? '').filter(Boolean)
  return {
    code: 'ambiguous-name',
    messages: say(sentences.ambiguous, {
      count: held.length,
      name,
      who: who.join(words.spaced?.comma ?? '、'),
    }),
    severity: 'warning',
    span: { end, start, where },
    suggestion: null,
  }
}

function untitled(
  { end, name, start, where }: Mention,
  leader: RosterOfficial,
  day: string,
  { desk, words }: PeopleCheck,
): Finding {
  const right = rightForm(desk.onDay(leader, day).now, words) ?? ''
  return {
    code: 'no-title-on-first-mention',
    messages: say(sentences.noTitle, { day, name, right }),
    severity: isRanked(leader) ? 'warning' : 'info',
    span: { end, start, where },
    suggestion: right === '' ? null : withTitle(right, name, leader, words),
  }
}

/** Who is named by a family name alone is given the whole one. */
function withTitle(right: string, name: string, leader: RosterOfficial, { spaced }: OfficeWords) {
  if (!spaced) return `${right}${name}`
  return `${right}${spaced.gap}${name.includes(spaced.gap) ? name : leader.name}`
}
