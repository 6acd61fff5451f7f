import { type ReadString } from '../context.js'
import { type PersonMatch, type ReadingLocale } from '../locale.js'

/** Names to look for again in an item, the longest first, each with the id of the rule by which it is known. */
export type KnownNames = ReadonlyMap<string, string>

/**
 * What is known of an item's people once its introductions are found: their names, the short forms of these, and
 * the names of the roster that stand in its text.
 */
export function knownNames(
  firm: readonly (readonly PersonMatch[])[],
  strings: readonly ReadString[],
  rosterNames: readonly string[],
  locale: ReadingLocale,
): KnownNames {
  const names = new Set<string>()
  for (const people of firm) for (const { name } of people) names.add(name)
  for (const { bylines } of strings)
    for (const { people } of bylines) for (const { name } of people) names.add(name)
  const known = new Map<string, string>()
  for (const name of names) known.set(name, `${locale.code}-bare-name`)
  for (const name of names)
    for (const form of locale.shortForms(name)) {
      if (!known.has(form)) known.set(form, `${locale.code}-short-name`)
    }
  for (const name of rosterNames)
    if (!known.has(name)) known.set(name, `${locale.code}-roster-name`)
  return new Map([...known].sort(([a], [b]) => b.length - a.length))
}

/** The names of `all` that `before` does not hold. */
export const newNames = (all: KnownNames, before: KnownNames): KnownNames =>
  new Map([...all].filter(([name]) => !before.has(name)))
