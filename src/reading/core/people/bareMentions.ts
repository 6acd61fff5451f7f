import { type PersonMatch, type ReadingLocale } from '../locale.js'
import { isTaken, type Taken, takenBy } from '../overlaps.js'

/**
 * Every further place of the known names in a text, outside what is found already.
 * @param known Name to the id of the rule that its bare mentions carry, the longest name first.
 */
export function bareMentions(
  text: string,
  known: ReadonlyMap<string, string>,
  found: readonly PersonMatch[],
  locale: ReadingLocale,
): PersonMatch[] {
  // Most strings hold none of the names, so nothing is marked until one does.
  let taken: null | Taken = null
  const bare: PersonMatch[] = []
  for (const [name, rule] of known) {
    for (
      let start = text.indexOf(name);
      start >= 0;
      start = text.indexOf(name, start + name.length)
    ) {
      const stretch = { end: start + name.length, start }
      taken ??= takenBy(found, text.length)
      if (isTaken(taken, stretch) || !locale.isNameHere(text, stretch, name)) continue
      taken.fill(1, start, stretch.end)
      bare.push({
        ...stretch,
        name,
        positions: [],
        rule: `${locale.code}-${rule}`,
        tier: 'mention',
        title: null,
        titleSource: null,
      })
    }
  }
  return bare
}
