import { type Stretch } from '../lines.js'
import { type PersonMatch, type ReadingLocale } from '../locale.js'
import { type WholeText } from './evidence.js'

/**
 * Every further place of the known names in an item, outside what is found already, line by line.
 * @param known Name to the id of the rule that its bare mentions carry, the longest name first.
 * @param found What stands in each line, by offsets into the line.
 */
export function bareMentions(
  whole: WholeText,
  known: ReadonlyMap<string, string>,
  found: readonly (readonly Stretch[])[],
  locale: ReadingLocale,
): PersonMatch[][] {
  const bare = whole.starts.map((): PersonMatch[] => [])
  for (const [name, rule] of known) {
    let line = 0
    let at = whole.text.indexOf(name)
    while (at >= 0) {
      while ((whole.starts[line + 1] ?? Infinity) <= at) line++
      const start = at - (whole.starts[line] ?? 0)
      const stretch = { end: start + name.length, start }
      const isFree = !meets(found[line], stretch) && !meets(bare[line], stretch)
      if (isFree && locale.isNameHere(whole.text, { end: at + name.length, start: at }, name)) {
        bare[line]?.push(asBare(stretch, name, rule))
      }
      at = whole.text.indexOf(name, at + name.length)
    }
  }
  return bare
}

const meets = (stretches: readonly Stretch[] = [], { end, start }: Stretch): boolean =>
  stretches.some((other) => other.start < end && start < other.end)

const asBare = ({ end, start }: Stretch, name: string, rule: string): PersonMatch => ({
  end,
  name,
  positions: [],
  rule,
  start,
  tier: 'mention',
  title: null,
  titleSource: null,
})
