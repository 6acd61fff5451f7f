import { startOf } from './nameLists.js'
import type { Listed } from './standing.js'

/** Text to write in place of a span so that a list stands in order. */
export type RightOrder = { end: number; start: number; text: string }

/**
 * The part of a list from its first to its last misplaced person, in order; each keeps its title. Null where that cannot be
 * had by changing places alone: somebody of no known order stands among them, or a title is carried from one to the next.
 * @param next who stands right behind the list, to whom a title may be carried
 */
export function inOrder(
  list: readonly Listed[],
  next: Listed | undefined,
  text: string,
): null | RightOrder {
  const part = misplaced(list)
  if (!part) return null
  const { from, people, sorted } = part
  const behind = list[from + people.length] ?? next
  const starts = movableStarts(people, behind, text)
  if (!starts) return null
  const words = new Map(people.map((one, at) => [one, text.slice(starts[at], one.mention.end)]))
  const written = sorted.map((one, at) => {
    const next = starts[at + 1]
    const between = next === undefined ? '' : text.slice(people[at]?.mention.end, next)
    return `${words.get(one) ?? ''}${between}`
  })
  return { end: people.at(-1)?.mention.end ?? 0, start: starts[0] ?? 0, text: written.join('') }
}

function misplaced(list: readonly Listed[]) {
  const known = list.filter(({ order }) => order !== null)
  const right = [...known].sort((a, b) => Number(a.order) - Number(b.order))
  const moved = known.filter((one, at) => right[at] !== one)
  const [first, last] = [moved[0], moved.at(-1)]
  if (!first || !last) return null
  const [from, to] = [list.indexOf(first), list.indexOf(last)]
  const people = list.slice(from, to + 1)
  if (people.some(({ order }) => order === null)) return null
  const sorted = [...people].sort((a, b) => Number(a.order) - Number(b.order))
  return { from, people, sorted }
}

/** Where the words of each begin that move with it; null where they cannot move. */
function movableStarts(
  people: readonly Listed[],
  behind: Listed | undefined,
  text: string,
): null | number[] {
  const [first, ...others] = people
  if (first && others.every(({ mention }) => sharesTitle(mention, first.mention)))
    return people.map(({ mention }) => mention.start)
  const isWhole = people.every(({ mention }) => hasOwnTitle(mention, text))
  return isWhole && !isCarried(behind) ? people.map(({ mention }) => startOf(mention, text)) : null
}

type Mentioned = Listed['mention']

const sharesTitle = ({ title, titleSource }: Mentioned, first: Mentioned): boolean =>
  (title === first.title || title === null) && titleSource !== 'explicit' && titleSource !== 'after'

/** A title in front of the name that needs no body from the one before it. */
function hasOwnTitle(mention: Mentioned, text: string): boolean {
  const [position] = mention.positions
  const isBefore = startOf(mention, text) < mention.start
  return isBefore && position !== undefined && (mention.title ?? '').startsWith(position)
}

/** Whether a title, or the body of one, comes from the person before. */
const isCarried = (one: Listed | undefined): boolean =>
  one !== undefined &&
  (one.mention.titleSource === 'list' ||
    !(one.mention.title ?? '').startsWith(one.mention.positions[0] ?? ''))
