import type { Mention, Where } from '../../../documents/item.js'
import { stringAt } from '../strings.js'
import type { Check, CheckContext, Finding, ReadItem } from '../check.js'
import { say } from '../say.js'
import * as sentences from '../sentences/rank.js'
import { type ListGrammar, nameListsOf } from './nameLists.js'
import { inOrder } from './inOrder.js'
import { type Listed, orderOf, standingOf } from './standing.js'
import { storyDayOf } from './storyDayOf.js'

/** The mentions of an item, each with the official who is meant. */
type MentionsMeant = (item: ReadItem, context: CheckContext) => readonly Mention[]

/** A list of people that is printed out of the paper's own order, as the roster has it. */
export const rankOrder = (
  grammar: ListGrammar,
  meant: MentionsMeant = ({ mentions }) => mentions,
): Check => ({
  codes: ['rank-order'],
  describe: 'A list of people out of the order in which the paper prints them',
  find: (item, context) => {
    const found: Finding[] = []
    if (item.mentions.length < 2) return found
    for (const list of nameListsOf(item, meant(item, context), grammar))
      found.push(...judge(list, item, context, grammar))
    return found
  },
  id: 'rank-order',
})

function judge(
  list: readonly Mention[],
  item: ReadItem,
  { issueDate, roster }: CheckContext,
  grammar: ListGrammar,
): Finding[] {
  const where = list[0]?.where ?? 0
  const on = storyDayOf(item, where, issueDate)
  const listed = list.map((mention, place): Listed => {
    const headsGroup = list[place + 1]?.titleSource === 'list'
    const standing = standingOf({ headsGroup, mention, on }, roster)
    return { mention, order: standing && orderOf(standing, roster), standing }
  })
  if (isInOrder(listed)) return []
  const string = { text: stringAt(item, where), where }
  const host = hostBefore(list, string, { hosts: grammar.hosts, item, on, roster })
  const pairs = wrongPairs(listed).filter((pair) => !isOfHost(pair, host))
  return apart(pairs, listed).map((part) => finding(listed, part, string))
}

type Surroundings = {
  hosts: ListGrammar['hosts']
  item: ReadItem
  on: string
  roster: CheckContext['roster']
}

/** The body of whoever is told to chair or lead in the sentence in front of a list; null where nobody is. */
function hostBefore(
  [first]: readonly Mention[],
  { text, where }: { text: string; where: Where },
  { hosts, item, on, roster }: Surroundings,
): null | string {
  if (!first || !hosts) return null
  const from = text.lastIndexOf('。', first.start - 1) + 1
  const host = item.mentions.findLast(
    (mention) =>
      mention.where === where &&
      mention.start >= from &&
      mention.end < first.start &&
      hosts.behind.test(text.slice(mention.end, first.start)),
  )
  const body = host && standingOf({ headsGroup: false, mention: host, on }, roster)?.body
  return body && hosts.bodies.test(body) ? body : null
}

/** 县政协主席甲主持，副主席乙，副县长丙参加: at home the host's own stand before the guests. */
const isOfHost = ({ behind, front }: WrongPair, host: null | string): boolean =>
  host !== null && front.standing?.body === host && behind.standing?.body !== host

/** Whether nobody's number is smaller than that of the one before: so stand nearly all lists. */
function isInOrder(listed: readonly Listed[]): boolean {
  let last = -Infinity
  for (const { order } of listed) {
    if (order === null) continue
    if (order < last) return false
    last = order
  }
  return true
}

/** Wrong pairs by the parts of a list that have nothing to do with each other: two swaps are two mistakes. */
function apart(pairs: readonly WrongPair[], listed: readonly Listed[]): WrongPair[][] {
  const parts: { pairs: WrongPair[]; to: number }[] = []
  for (const pair of [...pairs].sort((a, b) => listed.indexOf(a.front) - listed.indexOf(b.front))) {
    const [from, to] = [listed.indexOf(pair.front), listed.indexOf(pair.behind)]
    const last = parts.at(-1)
    if (last && from <= last.to) {
      last.pairs.push(pair)
      last.to = Math.max(last.to, to)
    } else parts.push({ pairs: [pair], to })
  }
  return parts.map((part) => part.pairs)
}

/** Somebody and the one behind it who must stand before. */
type WrongPair = { behind: Listed; front: Listed }

function wrongPairs(listed: readonly Listed[]): WrongPair[] {
  const ranked = listed.filter(({ order }) => order !== null)
  return ranked.flatMap((front, place) =>
    ranked
      .slice(place + 1)
      .filter((behind) => isWrong(front, behind))
      .map((behind) => ({ behind, front })),
  )
}

/** A visitor in front of the desk's own leaders is never wrong. */
const isWrong = (front: Listed, behind: Listed): boolean =>
  Number(behind.order) < Number(front.order) &&
  (!front.standing?.isVisitor || behind.standing?.isVisitor === true)

function finding(
  listed: readonly Listed[],
  pairs: readonly WrongPair[],
  { text, where }: { text: string; where: Where },
): Finding {
  const moving = mostOften(pairs)
  const pair = pairs.find(({ behind, front }) => behind === moving || front === moving) ?? pairs[0]
  const places = pairs.flatMap(({ behind, front }) =>
    [front, behind].map((one) => listed.indexOf(one)),
  )
  const [from, to] = [Math.min(...places), Math.max(...places) + 1]
  const right = inOrder(listed.slice(from, to), listed[to], text)
  const { end, start } = right ?? moving.mention
  const names = { behind: pair?.behind.mention.name ?? '', front: pair?.front.mention.name ?? '' }
  return {
    code: 'rank-order',
    messages: say(sentences.rankOrder, names),
    severity: 'error',
    span: { end, start, where },
    suggestion: right?.text ?? null,
  }
}

/** Who stands wrong to most others; of two alike the one who stands too late. */
function mostOften(pairs: readonly WrongPair[]): Listed {
  const counts = new Map<Listed, number>()
  for (const { behind, front } of pairs)
    for (const one of [behind, front]) counts.set(one, (counts.get(one) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first) throw new RangeError('Nobody stands wrong.')
  return first[0]
}
