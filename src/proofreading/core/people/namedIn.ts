import { isHanOnly } from './nameLetters.js'
import type { PeopleCheck } from './peopleCheck.js'
import type { Slip } from './slip.js'

/** Names, of Chinese characters alone, of the item's people with a title and of the roster's, and of who holds the offices that it prints. */
export function namedIn(
  { desk, item, titled }: PeopleCheck,
  told: readonly Slip[],
): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (name: string) => {
    if (isHanOnly(name, 0, name.length)) names.add(name)
  }
  for (const { name, title, titleSource } of item.mentions)
    if (titleSource !== 'byline' && !names.has(name))
      if (title !== null || desk.holdersOf(name).length > 0) add(name)
  for (const { use } of titled) for (const name of use.fewHolders) add(name)
  for (const { known, written } of told) {
    add(known)
    names.delete(written)
  }
  return names
}
