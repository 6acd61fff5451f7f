import { stringAt } from '../strings.js'
import { type GroupList, type Member, groupListsOf } from './groupLists.js'
import type { NameSigns } from './nameSigns.js'
import type { PeopleCheck } from './peopleCheck.js'
import { type NearRanked, rankOn } from './ranked.js'
import type { Slip } from './slip.js'

/** Slips in lists of leaders under the title of a group: 县领导甲、乙、丙. */
export const slipsInGroups = (check: PeopleCheck, signs: NameSigns): Slip[] =>
  groupListsOf(check, signs).flatMap((list) =>
    list.members.flatMap((member) => slipOf(member, list, check) ?? []),
  )

function slipOf(member: Member, list: GroupList, check: PeopleCheck): null | Slip {
  const { end, near, start } = member
  const isListed = ({ official }: NearRanked) =>
    list.members.some((other) => other.official === official)
  const others = near.filter((one) => !isListed(one))
  const [meant, another] =
    others.length === 1 && others.every(isSure)
      ? others
      : others.filter((one) => isInPlace(one, member, list, check))
  if (!meant || another) return null
  const { how, known } = meant
  const written = stringAt(check.item, list.where).slice(start, end)
  const span = { end: start + known.length, start, where: list.where }
  return { how, known, span, title: list.title, written: written.slice(0, known.length) }
}

/** Of two characters one is too little, unless they sound alike. */
const isSure = ({ how, known }: NearRanked): boolean => how === 'sound' || known.length > 2

/** Whether the one who may be meant would stand in order between the leaders before and behind. */
function isInPlace(
  { official }: NearRanked,
  member: Member,
  { day, members }: GroupList,
  { desk }: PeopleCheck,
): boolean {
  const place = members.indexOf(member)
  const rank = rankOn(desk, official, day)
  const rankOf = (one: Member | undefined) =>
    one?.official ? rankOn(desk, one.official, day) : null
  const before = rankOf(members.slice(0, place).findLast((one) => one.official !== null))
  const behind = rankOf(members.slice(place + 1).find((one) => one.official !== null))
  if (rank === null || (before === null && behind === null)) return false
  return (before ?? -Infinity) <= rank && rank <= (behind ?? Infinity)
}
