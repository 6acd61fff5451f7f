import type { RosterLookup, RosterOfficial } from '../../../../documents/roster.js'
import { familyOf, isSameGiven, nameWords } from './nameWords.js'

const NOBODY: readonly RosterOfficial[] = []

/**
 * Officials who bear a name as a story may print it: with or without an initial, an accent or Jr., by a pet name, by the family
 * name alone. Made once a roster.
 */
export function holdersIn(roster: RosterLookup): RosterLookup['holdersOf'] {
  const byFamily = familiesOf(roster)
  return (name) => {
    const exact = roster.holdersOf(name)
    if (exact.length > 0) return exact
    const words = nameWords(name)
    const family = byFamily.get(familyOf(name)) ?? NOBODY
    if (words.length < 2) return family
    return family.filter((official) => namesOf(official).some((own) => isSame(words, own)))
  }
}

const namesOf = ({ name, otherNames = [] }: RosterOfficial): string[] => [name, ...otherNames]

/** The family name is the same already. */
const isSame = (words: readonly string[], name: string): boolean =>
  isSameGiven(words[0] ?? '', nameWords(name)[0] ?? '')

/** Officials by the family names that they bear. */
export function familiesOf({
  officials,
}: Pick<RosterLookup, 'officials'>): ReadonlyMap<string, readonly RosterOfficial[]> {
  const byFamily = new Map<string, RosterOfficial[]>()
  for (const official of officials)
    for (const family of new Set(namesOf(official).map(familyOf))) {
      const others = byFamily.get(family)
      if (others) others.push(official)
      else byFamily.set(family, [official])
    }
  return byFamily
}
