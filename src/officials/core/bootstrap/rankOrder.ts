import { inLine, reaches } from './followers.js'
import type { PrintedPair } from './printedPairs.js'

/** Two people whom the lists of a paper have in both orders. */
export type Contradiction = {
  after: number
  before: number
  /** How often in the order taken, and how often the other way. */
  counts: [number, number]
}
export type PrintedOrder = {
  contradictions: Contradiction[]
  /** People in the paper's order, by their numbers; those whom it never named beside another are left out. */
  order: number[]
}

/**
 * The order in which a paper prints people: what most of its lists say, and where no list compares two, its sentences. Where
 * lists go in a circle the order shown least often gives way, and is reported.
 * @param pairs who stood before whom, and how often
 * @param compare who comes first of two whom nothing compares
 */
export function rankOrder(
  pairs: readonly PrintedPair[],
  compare: (a: number, b: number) => number,
): PrintedOrder {
  const counts = new Map(pairs.map((pair) => [keyOf(pair), pair.count]))
  const against = ({ after, before, shown }: PrintedPair) =>
    counts.get(keyOf({ after: before, before: after, shown })) ?? 0
  const contradictions: Contradiction[] = []
  const followers = new Map<number, Set<number>>()
  for (const { after, before } of pairs)
    for (const person of [before, after]) followers.set(person, new Set())
  const weight = (pair: PrintedPair) => pair.count - against(pair)
  const isTaken = (pair: PrintedPair) =>
    weight(pair) > 0 || (weight(pair) === 0 && compare(pair.before, pair.after) < 0)
  const inTurn = pairs
    .filter(isTaken)
    .sort((a, b) => strength[b.shown] - strength[a.shown] || weight(b) - weight(a))
  for (const pair of inTurn) {
    const { after, before, count } = pair
    const isCircle = reaches(followers, after, before)
    if (!isCircle) followers.get(before)!.add(after)
    if (pair.shown !== 'list' || (!isCircle && against(pair) === 0)) continue
    contradictions.push(
      isCircle
        ? { after: before, before: after, counts: [against(pair), count] }
        : { after, before, counts: [count, against(pair)] },
    )
  }
  return { contradictions, order: inLine(followers, compare) }
}

/** What is shown more plainly counts first. */
const strength = { list: 2, sentence: 1, paragraph: 0 } as const

const keyOf = ({ after, before, shown }: Omit<PrintedPair, 'count'>): string =>
  `${before} ${after} ${shown}`
