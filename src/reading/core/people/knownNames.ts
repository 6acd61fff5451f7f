import { sortShort } from '../sortShort.js'
import { type BylineMatch, type PersonMatch, type ReadingLocale } from '../locale.js'

/** A name to look for again in an item, with the id of the rule by which it is known. */
export type KnownName = { name: string; rule: string }

/**
 * What is known of an item's people once its introductions are found: their names, the short forms of these, and
 * the names of the roster that stand in its text. The longest come first.
 */
export function knownNames(
  lines: readonly PeopleOfLine[],
  rosterNames: readonly string[],
  locale: ReadingLocale,
): readonly KnownName[] {
  if (rosterNames.length === 0 && !lines.some(hasPeople)) return NOBODY
  const rules = rulesOf(locale)
  const known = new Map<string, string>()
  for (const { people } of lines)
    for (const { name, tier } of people) if (tier === 'mention') known.set(name, rules.bare)
  for (const { bylines } of lines)
    for (const { people } of bylines) for (const { name } of people) known.set(name, rules.bare)
  for (const name of [...known.keys()]) addNew(known, locale.shortForms(name), rules.short)
  addNew(known, rosterNames, rules.roster)
  const names: KnownName[] = []
  for (const [name, rule] of known) names.push({ name, rule })
  return sortShort(names, (a, b) => b.name.length - a.name.length)
}

type PeopleOfLine = { bylines: readonly BylineMatch[]; people: readonly PersonMatch[] }

const NOBODY: readonly KnownName[] = []

const hasPeople = ({ bylines, people }: PeopleOfLine): boolean =>
  bylines.length > 0 || people.length > 0

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

/** The names of `all` that `before` does not hold. */
export function newNames(all: readonly KnownName[], before: readonly KnownName[]): KnownName[] {
  const old = new Set(before.map(({ name }) => name))
  return all.filter(({ name }) => !old.has(name))
}
