import type { Mention } from '../../../documents/item.js'
import type { ItemString } from '../strings.js'

/** How a language lists people. */
export type ListGrammar = {
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

/** The lists of two or more people in a string, in the order printed. */
export function nameListsOf(
  { text, where }: ItemString,
  mentions: readonly Mention[],
  grammar: ListGrammar,
): Mention[][] {
  const lists: Mention[][] = []
  let list: Mention[] = []
  const close = () => {
    if (list.length > 1 && !isOther(list, text, grammar)) lists.push(list)
  }
  for (const mention of mentions) {
    if (mention.where !== where || mention.titleSource === 'byline') continue
    const last = list.at(-1)
    if (last && isJoined(last, mention, text, grammar)) {
      list.push(mention)
      continue
    }
    close()
    list = [mention]
  }
  close()
  return lists
}

/** Place where a mention begins, its own title with it. */
export function startOf({ start, title, titleSource }: Mention, text: string): number {
  if (title === null || titleSource !== 'explicit') return start
  for (const from of [start - title.length, start - title.length - 1])
    if (from >= 0 && text.slice(from, start).trimEnd() === title) return from
  return start
}

function isJoined(last: Mention, next: Mention, text: string, { joins }: ListGrammar): boolean {
  const start = startOf(next, text)
  return start >= last.end && joins(text.slice(last.end, start), start < next.start)
}

function isOther(list: readonly Mention[], text: string, { isOtherOrder }: ListGrammar): boolean {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last) return true
  const start = startOf(first, text)
  return isOtherOrder(
    text.slice(Math.max(0, start - REACH), start),
    text.slice(last.end, last.end + REACH),
  )
}
