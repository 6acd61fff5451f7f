import type { RosterLocale } from '../../locales/types.js'
import type { PrintedPair } from './printedPairs.js'
import { rankOrder } from './rankOrder.js'
import type { SeenPerson } from './seenPeople.js'

/**
 * Compares people whom no list has together by what the paper's other lists show of their kind: when it names deputy heads of a
 * county before heads of its offices, it is taken to do so with these. Of one kind, whoever appeared first.
 */
export function compareByKind(
  people: readonly SeenPerson[],
  pairs: readonly PrintedPair[],
  slotOf: (person: number) => string,
  { offices }: RosterLocale,
): (a: number, b: number) => number {
  const numbers = new Map<string, number>()
  const kinds = people.map((person, at) => {
    const kind = `${slotOf(at)} ${kindOf(person, offices.heads)}`
    if (!numbers.has(kind)) numbers.set(kind, numbers.size)
    return numbers.get(kind)!
  })
  const { order } = rankOrder(ofKinds(pairs, kinds), (a, b) => a - b)
  const places = new Map(order.map((kind, at) => [kind, at]))
  const placeOf = (person: number) => places.get(kinds[person]!) ?? order.length
  return (a, b) => placeOf(a) - placeOf(b) || a - b
}

/** The office without its body's name, and the group: 政府 局长. */
function kindOf({ groupTitles, posts }: SeenPerson, heads: RegExp): string {
  const [main] = [...posts].sort((a, b) => b.sightings.length - a.sightings.length)
  if (!main) return groupTitles[0] ?? ''
  const office = heads.exec(main.title)?.[0] ?? main.title
  return `${main.group ?? ''} ${office}`
}

function ofKinds(pairs: readonly PrintedPair[], kinds: readonly number[]): PrintedPair[] {
  const sums = new Map<string, PrintedPair>()
  for (const { after, before, count, shown } of pairs) {
    const pair = { after: kinds[after]!, before: kinds[before]!, count, shown }
    if (pair.after === pair.before) continue
    const key = `${pair.before} ${pair.after} ${shown}`
    sums.set(key, { ...pair, count: count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.values()]
}
