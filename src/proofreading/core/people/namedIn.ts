import type { PeopleCheck } from './peopleCheck.js'
import type { Slip } from './slip.js'

/** Names of the item's people with a title and of the roster's, and of who holds the offices that it prints. */
export function namedIn(
  { desk, item, titled }: PeopleCheck,
  told: readonly Slip[],
): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name, title, titleSource } of item.mentions)
    if (titleSource !== 'byline' && !names.has(name))
      if (title !== null || desk.holdersOf(name).length > 0) names.add(name)
  for (const { use } of titled) for (const name of use.fewHolders) names.add(name)
  for (const { known, written } of told) {
    names.add(known)
    names.delete(written)
  }
  return names
}
