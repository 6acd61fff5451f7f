import { type PersonMatch, type ReadingLocale } from '../locale.js'

/**
 * Every further place of the known names in a text, the longest name first, outside what is found already.
 * @param known Name to the id of the rule that its bare mentions carry.
 */
export function bareMentions(
  text: string,
  known: ReadonlyMap<string, string>,
  found: readonly PersonMatch[],
  locale: ReadingLocale,
): PersonMatch[] {
  const taken = new Set<number>()
  for (const { end, start } of found) for (let at = start; at < end; at++) taken.add(at)
  const names = [...known.keys()].toSorted((a, b) => b.length - a.length)
  const bare: PersonMatch[] = []
  for (const name of names) {
    for (
      let start = text.indexOf(name);
      start >= 0;
      start = text.indexOf(name, start + name.length)
    ) {
      const stretch = { end: start + name.length, start }
      if (isTaken(taken, stretch) || !locale.isNameHere(text, stretch, name)) continue
      for (let at = start; at < stretch.end; at++) taken.add(at)
      bare.push({
        ...stretch,
        name,
        positions: [],
        rule: `${locale.code}-${known.get(name) ?? 'bare-name'}`,
        tier: 'mention',
        title: null,
        titleSource: null,
      })
    }
  }
  return bare
}

function isTaken(
  taken: ReadonlySet<number>,
  { end, start }: { end: number; start: number },
): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return true
  return false
}
