import type { Mention, Where } from '../../../documents/item.js'
import type { RosterOfficial } from '../../../documents/roster.js'
import { stringAt } from '../strings.js'
import { answeredOnce } from '../answeredOnce.js'
import type { NameSigns } from './nameSigns.js'
import type { PeopleCheck, Titled } from './peopleCheck.js'
import { type NearRanked, nearRanked, rankOn } from './ranked.js'

/** Somebody of a list, and who of the roster bears the name. */
export type Member = {
  end: number
  /** Names that the printed one nearly is; none where the roster has it. */
  near: readonly NearRanked[]
  official: null | RosterOfficial
  start: number
}

/** A list under the title of a group, such as 县领导, most of whom are the desk's own leaders. */
export type GroupList = { day: string; members: readonly Member[]; title: string; where: Where }

/** The lists of the desk's leaders under the title of a group; the roster need not have that title. */
export const groupListsOf = answeredOnce(
  (check: PeopleCheck, signs: NameSigns): readonly GroupList[] => {
    const found: GroupList[] = []
    for (const head of check.titled) {
      if (!isHead(head)) continue
      const { mention, use } = head
      const title = mention.title ?? ''
      const members = membersOf(head, check, signs)
      if (isOwn(members, title, check))
        found.push({ day: use.day, members, title, where: mention.where })
    }
    return found
  },
)

const isHead = ({ mention, use }: Titled): boolean =>
  use.isGroup && mention.titleSource === 'explicit'

/** Whether at least half of a list are leaders of the roster, or nearly of a body that the title names. */
function isOwn(members: readonly Member[], title: string, { desk, words }: PeopleCheck): boolean {
  if (members.length < 2) return false
  const own = members.filter(({ official }) => official !== null).length
  if (own > 0) return own * 2 >= members.length
  const body = title.replace(words.group, '')
  return members.some(({ near: [one, other] }) => {
    if (!one || other || body.length < BODY || one.known.length < LONG) return false
    return desk
      .officesOf(one.official)
      .some(({ atoms }) => atoms.some((atom) => atom.startsWith(body)))
  })
}

/** Characters of a body's name, beyond that of a place, and of a name that hardly two bear. */
const BODY = 2
const LONG = 3

/** Signs that may stand between two names where the reading has found the second. */
const BETWEEN = 2

/** The names of a list one by one: those read, and those that no reading takes for names. */
function membersOf(
  { mention: head, use: { day } }: Titled,
  check: PeopleCheck,
  signs: NameSigns,
): Member[] {
  const { mentions } = check.item
  const text = stringAt(check.item, head.where)
  const members: Member[] = []
  let place = mentions.indexOf(head)
  let at = head.start
  while (at < text.length) {
    while (isBefore(mentions[place], head, at)) place++
    const mention = mentions[place]
    const member = memberAt(mention?.start === at ? mention : null, { at, day, text }, check, signs)
    if (!member) break
    members.push(member)
    const next = mentions.find((other, index) => index >= place && follows(other, member, head))
    if (text.startsWith(signs.list, member.end)) at = member.end + signs.list.length
    else if (next) at = next.start
    else break
  }
  return members
}

const isBefore = (mention: Mention | undefined, head: Mention, at: number): boolean =>
  mention !== undefined && mention.where === head.where && mention.start < at

const follows = ({ start, title, titleSource, where }: Mention, { end }: Member, head: Mention) =>
  where === head.where &&
  titleSource === 'list' &&
  title === head.title &&
  start >= end &&
  start <= end + BETWEEN

type Place = { at: number; day: string; text: string }

function memberAt(
  mention: Mention | null,
  { at, day, text }: Place,
  { desk }: PeopleCheck,
  signs: NameSigns,
): Member | null {
  const holders = mention === null ? [] : desk.holdersOf(mention.name)
  const ranked = holders.filter((official) => rankOn(desk, official, day) !== null)
  const official = ranked.length === 1 ? (ranked[0] ?? null) : null
  if (mention && holders.length > 0) return { end: mention.end, near: [], official, start: at }
  const near = nearRanked(text, at, { day, desk, signs })
  const end = near[0] === undefined ? mention?.end : at + near[0].known.length
  return end === undefined ? null : { end, near, official, start: at }
}
