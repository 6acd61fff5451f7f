import { type Stretch } from '../lines.js'
import { type PersonMatch, type ReadingLocale } from '../locale.js'
import { meetsAny } from '../overlaps.js'
import { type WholeText } from './evidence.js'
import { type KnownName } from './knownNames.js'

/**
 * Every further place of the known names in an item, outside what is found already, line by line.
 * @param known The longest name first.
 * @param found What stands in each line, by offsets into the line.
 */
export function bareMentions(
  whole: WholeText,
  known: readonly KnownName[],
  found: readonly (readonly Stretch[])[],
  locale: ReadingLocale,
): PersonMatch[][] {
  const bare = whole.starts.map((): PersonMatch[] => [])
  const isTaken = ({ line, stretch }: Place) =>
    meetsAny(found[line] ?? [], stretch) || meetsAny(bare[line] ?? [], stretch)
  const isNameHere = ({ line, name, stretch }: Place): boolean => {
    const lineStart = whole.starts[line] ?? 0
    const isEdgeOfPerson = (at: number) =>
      endsAt(found[line], at - lineStart) || endsAt(bare[line], at - lineStart)
    const inWhole = { end: stretch.end + lineStart, start: stretch.start + lineStart }
    return locale.isNameHere(whole.text, inWhole, name, isEdgeOfPerson)
  }
  // Those beside a person who is found last are seen in a second round only.
  let open = placesOf(whole, known)
  for (let round = 0; round < 2; round++) {
    const left: Place[] = []
    for (const place of open) {
      if (isTaken(place)) continue
      if (isNameHere(place)) bare[place.line]?.push(asBare(place))
      else left.push(place)
    }
    open = left
  }
  return bare
}

type Place = { line: number; name: string; rule: string; stretch: Stretch }

/** Every place of the names, name by name, by offsets into the line. */
function placesOf(whole: WholeText, known: readonly KnownName[]): Place[] {
  const places: Place[] = []
  for (const { name, rule } of known) {
    let line = 0
    let at = whole.text.indexOf(name)
    while (at >= 0) {
      while ((whole.starts[line + 1] ?? Infinity) <= at) line++
      const start = at - (whole.starts[line] ?? 0)
      places.push({ line, name, rule, stretch: { end: start + name.length, start } })
      at = whole.text.indexOf(name, at + name.length)
    }
  }
  return places
}

function endsAt(stretches: readonly Stretch[] = [], at: number): boolean {
  for (const { end, start } of stretches) if (end === at || start === at) return true
  return false
}

const asBare = ({ name, rule, stretch: { end, start } }: Place): PersonMatch => ({
  end,
  name,
  positions: [],
  rule,
  start,
  tier: 'mention',
  title: null,
  titleSource: null,
})
