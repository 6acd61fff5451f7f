import type { Mention } from '../../../documents/item.js'
import type { ReadItem } from '../check.js'
import { stringAt } from '../strings.js'

/** How a language lists people. */
export type ListGrammar = {
  /** Bodies whose own stand before their guests, and what stands behind whoever chairs or leads; absent where a language does not ask. */
  hosts?: { behind: RegExp; bodies: RegExp }
  /** Whether what stands before and behind a list says that its order is not one of rank. */
  isOtherOrder: (before: string, behind: string) => boolean
  /**
   * Whether the words between two names, the second one's title left out, hold them together in one list.
   * @param hasTitle whether the second has a title of its own in front of it
   */
  joins: (between: string, hasTitle: boolean) => boolean
}

/** Words in front of and behind a list that are looked at. */
const REACH = 24

/** Longest words between two names of one list, a title among them: no list goes on beyond. */
const FURTHEST = 48

/** The lists of two or more people of an item among its mentions, in the order printed. */
export function nameListsOf(
  item: ReadItem,
  mentions: readonly Mention[],
  grammar: ListGrammar,
): Mention[][] {
  const lists: Mention[][] = []
  let list: Mention[] = []
  const close = () => {
    if (isOfOfficials(list) && !isOther(list, item, grammar)) lists.push(list)
  }
  for (const mention of inTextOrder(mentions)) {
    const last = list.at(-1)
    if (mention.titleSource === 'byline') continue
    if (last && isJoined(last, mention, item, grammar)) list.push(mention)
    else {
      close()
      list = [mention]
    }
  }
  close()
  return lists
}

/** Whether two of the roster are among them. */
function isOfOfficials(list: readonly Mention[]): boolean {
  let count = 0
  for (const { official } of list) if (official !== null) count++
  return count > 1
}

/** Mentions by their place inside each string; readings give them so already. */
function inTextOrder(mentions: readonly Mention[]): readonly Mention[] {
  let last: Mention | undefined
  for (const mention of mentions) {
    if (last?.where === mention.where && last.start > mention.start)
      return mentions.toSorted((a, b) => a.start - b.start)
    last = mention
  }
  return mentions
}

/** Place where a mention begins, its own title with it. */
export function startOf({ start, title, titleSource }: Mention, text: string): number {
  if (title === null || titleSource !== 'explicit') return start
  for (const from of [start - title.length, start - title.length - 1])
    if (from >= 0 && text.slice(from, start).trimEnd() === title) return from
  return start
}

function isJoined(last: Mention, next: Mention, item: ReadItem, { joins }: ListGrammar): boolean {
  const distance = next.start - last.end
  if (last.where !== next.where || distance < 0 || distance > FURTHEST) return false
  const text = stringAt(item, next.where)
  const start = startOf(next, text)
  return start >= last.end && joins(text.slice(last.end, start), start < next.start)
}

function isOther(list: readonly Mention[], item: ReadItem, { isOtherOrder }: ListGrammar): boolean {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last) return true
  const text = stringAt(item, first.where)
  const start = startOf(first, text)
  return isOtherOrder(
    text.slice(Math.max(0, start - REACH), start),
    text.slice(last.end, last.end + REACH),
  )
}
