import type { Office } from './offices.js'
import type { PeopleCheck } from './peopleCheck.js'
import { LONGEST_TITLE } from './titleEnds.js'

/** A title printed in front of a place, and the offices that it names. */
export type TitleBefore = { offices: readonly Office[]; title: string }

/**
 * The longest title that ends at a place of a text and names offices of the desk, its body's name with it: of a head alone those
 * whose body the item names.
 * @param lengths those that titles ending there may have, a bit each
 */
export function titleBefore(
  text: string,
  end: number,
  lengths: number,
  { desk, isNamed, words }: PeopleCheck,
): null | TitleBefore {
  const own = ownTitle(text, end, lengths, { desk, words })
  const longest = Math.max(own?.longest ?? 0, 31 - Math.clz32(lengths))
  for (let length = Math.min(longest, end); length > 1; length--) {
    const isOwn = own !== null && length <= own.longest
    if (!isOwn && !hasLength(lengths, length)) continue
    const title = text.slice(end - length, end)
    const offices = words.bodiless.has(title)
      ? desk.withHead(title).filter(isNamed)
      : isOwn
        ? own.offices.filter((office) => reachOf(office, own.length, text, end) >= length)
        : []
    if (offices.length > 0) return { offices, title }
  }
  return null
}

/**
 * Whether a test holds of a title of the desk that ends at a place of a text.
 * @param lengths those that titles ending there may have, a bit each
 */
export function someTitleBefore(
  text: string,
  end: number,
  lengths: number,
  test: (title: string) => boolean,
): boolean {
  for (let length = 31 - Math.clz32(lengths); length > 1; length--)
    if (hasLength(lengths, length) && length <= end && test(text.slice(end - length, end)))
      return true
  return false
}

const hasLength = (lengths: number, length: number): boolean => ((lengths >> length) & 1) === 1

/** A title that says of which body, and how far the names of its bodies reach in front of it. */
type OwnTitle = { length: number; longest: number; offices: readonly Office[] }

function ownTitle(
  text: string,
  end: number,
  lengths: number,
  { desk, words }: Pick<PeopleCheck, 'desk' | 'words'>,
): null | OwnTitle {
  for (let length = Math.min(LONGEST_TITLE, end); length > 1; length--) {
    if (!hasLength(lengths, length)) continue
    const title = text.slice(end - length, end)
    const offices = words.bodiless.has(title) ? [] : desk.withHead(title)
    if (offices.length === 0) continue
    let longest = length
    for (const office of offices) longest = Math.max(longest, reachOf(office, length, text, end))
    return { length, longest, offices }
  }
  return null
}

/** Length of a title with all letters in front of it that are of its body's name. */
function reachOf({ organization }: Office, length: number, text: string, end: number): number {
  let reach = length
  while (
    reach < Math.min(LONGEST_TITLE, end) &&
    organization.includes(text.charAt(end - reach - 1))
  )
    reach++
  return reach
}
