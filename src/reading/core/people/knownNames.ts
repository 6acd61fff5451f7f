import { type ReadString } from '../context.js'
import { type PersonMatch, type ReadingLocale } from '../locale.js'

/** Names to look for again in an item, the longest first, each with the id of the rule by which it is known. */
export type KnownNames = ReadonlyMap<string, string>

/**
 * What is known of an item's people once its introductions are found: their names, the short forms of these, and
 * the names of the roster that stand in its text.
 */
export function knownNames(
  found: readonly (readonly PersonMatch[])[],
  strings: readonly ReadString[],
  rosterNames: readonly string[],
  locale: ReadingLocale,
): KnownNames {
  const names = new Set<string>()
  for (const people of found)
    for (const { name, tier } of people) if (tier === 'mention') names.add(name)
  for (const { bylines } of strings)
    for (const { people } of bylines) for (const { name } of people) names.add(name)
  const known = new Map<string, string>()
  const rules = rulesOf(locale)
  for (const name of names) known.set(name, rules.bare)
  for (const name of names) addNew(known, locale.shortForms(name), rules.short)
  addNew(known, rosterNames, rules.roster)
  return longestFirst(known)
}

type Rules = { bare: string; roster: string; short: string }

const rulesByCode = new Map<string, Rules>()

/** Ids of the rules by which a language's names are known. */
function rulesOf({ code }: ReadingLocale): Rules {
  const known = rulesByCode.get(code)
  if (known) return known
  const [bare, roster, short] = [`${code}-bare-name`, `${code}-roster-name`, `${code}-short-name`]
  const rules = { bare, roster, short }
  rulesByCode.set(code, rules)
  return rules
}

function addNew(known: Map<string, string>, names: readonly string[], rule: string): void {
  for (const name of names) if (!known.has(name)) known.set(name, rule)
}

function longestFirst(known: KnownNames): KnownNames {
  let [shortest, longest] = [Infinity, 0]
  for (const name of known.keys()) {
    shortest = Math.min(shortest, name.length)
    longest = Math.max(longest, name.length)
  }
  if (shortest >= longest) return known
  return new Map([...known].sort(([a], [b]) => b.length - a.length))
}

/** The names of `all` that `before` does not hold. */
export function newNames(all: KnownNames, before: KnownNames): KnownNames {
  const added = new Map<string, string>()
  for (const [name, rule] of all) if (!before.has(name)) added.set(name, rule)
  return added
}
