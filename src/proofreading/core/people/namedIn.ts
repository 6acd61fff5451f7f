import type { Office } from './offices.js'
import type { PeopleCheck } from './peopleCheck.js'
import type { Slip } from './slip.js'

/** An office of so few means each of them. */
const FEW = 3

/** Names of the item's people with a title and of the roster's, and of who holds the offices that it prints. */
export function namedIn(
  { desk, item, titled }: PeopleCheck,
  told: readonly Slip[],
): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name, title, titleSource } of item.mentions)
    if (titleSource !== 'byline' && !names.has(name))
      if (title !== null || desk.holdersOf(name).length > 0) names.add(name)
  for (const { day, offices } of titled)
    for (const printed of offices)
      for (const { official } of fewOf(desk.namedOn(printed, day))) names.add(official.name)
  for (const { known, written } of told) {
    names.add(known)
    names.delete(written)
  }
  return names
}

const NOBODY: readonly Office[] = []

const fewOf = (holders: readonly Office[]): readonly Office[] =>
  holders.length <= FEW ? holders : NOBODY
