import type { Mention } from '../../../documents/item.js'
import type { RosterOfficial } from '../../../documents/roster.js'
import type { CheckContext, ReadItem } from '../check.js'
import { allSlips } from './allSlips.js'
import { type GroupList, groupListsOf } from './groupLists.js'
import type { NameSigns } from './nameSigns.js'
import type { Office } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { type PeopleCheck, prepared } from './peopleCheck.js'
import type { Slip } from './slip.js'

/**
 * The mentions of an item with whom they mean: of a slip the one whose name it nearly is, in a list under a group's title the
 * leaders of these names. So a slip in a list does not hide its order.
 */
export const mentionsMeant =
  (words: OfficeWords, signs: NameSigns) =>
  (item: ReadItem, context: CheckContext): readonly Mention[] => {
    if (context.roster.officials.length === 0) return item.mentions
    const check = prepared(item, context, words)
    const slips = allSlips(check, signs).filter(({ title }) => title !== null)
    const lists = groupListsOf(check, signs)
    if (slips.length === 0 && lists.every((list) => isReadSo(list, item.mentions)))
      return item.mentions
    return meantBy(check, slips, leadersAt(lists, check))
  }

/** Whether the reading has linked the leaders of a list to the officials who are meant: then nothing is to be changed. */
function isReadSo({ members, where }: GroupList, mentions: readonly Mention[]): boolean {
  let place = 0
  return members.every(({ official, start }) => {
    if (official === null) return true
    while (place < mentions.length && !isAt(mentions[place], where, start)) place++
    return mentions[place]?.official === (official.id ?? official.name)
  })
}

const isAt = (mention: Mention | undefined, where: Mention['where'], start: number): boolean =>
  mention?.where === where && mention.start === start

type Lists = readonly GroupList[]
type LeadersAt = ReadonlyMap<string, RosterOfficial>

const keyOf = ({ start, where }: Pick<Mention, 'start' | 'where'>): string => `${where} ${start}`

function leadersAt(lists: Lists, { desk, words }: PeopleCheck): LeadersAt {
  const leaders = new Map<string, RosterOfficial>()
  for (const { day, members, title, where } of lists) {
    const committee = words.committee.exec(title)?.groups?.of
    for (const { official, start } of members)
      if (official && (!committee || isOf(desk.onDay(official, day).now, committee)))
        leaders.set(keyOf({ start, where }), official)
  }
  return leaders
}

/** Whether one of some offices is of that committee; by another one nobody has a place in its lists. */
const isOf = (offices: readonly Office[], committee: string): boolean =>
  offices.some(({ atoms }) => atoms.some((atom) => atom.startsWith(committee)))

function meantBy(
  { desk, item }: PeopleCheck,
  slips: readonly Slip[],
  leaders: LeadersAt,
): readonly Mention[] {
  const unread = new Map(slips.map((slip) => [keyOf(slip.span), slip]))
  const read = item.mentions.map((mention) => {
    const key = keyOf(mention)
    const [leader, slip] = [leaders.get(key), unread.get(key)]
    unread.delete(key)
    if (slip) return { ...mention, ...slip.span, ...named(slip.known, desk.holdersOf(slip.known)) }
    return leader ? { ...mention, ...named(mention.name, [leader]) } : mention
  })
  if (unread.size === 0) return read
  const added = [...unread.values()].map((slip) => mentionOf(slip, desk.holdersOf(slip.known)))
  return [...read, ...added].sort(inTextOrder)
}

function named(name: string, [official, another]: readonly RosterOfficial[]) {
  return { name, official: official && !another ? (official.id ?? official.name) : null }
}

const mentionOf = ({ known, span, title }: Slip, holders: readonly RosterOfficial[]): Mention => ({
  ...span,
  ...named(known, holders),
  positions: title === null ? [] : [title],
  rule: 'name-slip',
  title,
  titleSource: 'list',
})

/** Strings as they come, mentions of one string by place. */
const inTextOrder = (a: Mention, b: Mention): number =>
  String(a.where).localeCompare(String(b.where)) || a.start - b.start
