import { type Stretch } from '../lines.js'
import { type PersonMatch, type ReadingLocale } from '../locale.js'
import { type WholeText } from './evidence.js'
import { type KnownName } from './knownNames.js'
import { untitled } from './untitled.js'

/** Finds by line; null where a line has none. */
type ByLine = (null | PersonMatch[])[]

type Search = {
  bare: ByLine
  found: readonly (readonly Stretch[])[]
  /** What is no name for all that was known when its place was looked at. */
  left: ByLine
  locale: ReadingLocale
  whole: WholeText
}

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
): ByLine {
  const search: Search = {
    bare: whole.starts.map(() => null),
    found,
    left: whole.starts.map(() => null),
    locale,
    whole,
  }
  for (const name of known) findPlaces(search, name)
  // Those beside a person who is found last are seen in a second round only.
  for (let line = 0; line < search.left.length; line++) {
    for (const person of search.left[line] ?? []) {
      const isFree = !isTaken(search, line, person.start, person.end)
      if (isFree && isNameHere(search, line, person)) addTo(search.bare, line, person)
    }
  }
  return search.bare
}

function findPlaces(search: Search, { name, rule }: KnownName): void {
  const { starts, text } = search.whole
  let line = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    while ((starts[line + 1] ?? Infinity) <= at) line++
    const start = at - (starts[line] ?? 0)
    const end = start + name.length
    if (isTaken(search, line, start, end)) continue
    const person = untitled({ end, name, start }, rule)
    addTo(isNameHere(search, line, person) ? search.bare : search.left, line, person)
  }
}

function addTo(lines: ByLine, line: number, person: PersonMatch): void {
  const people = lines[line]
  if (people) people.push(person)
  else lines[line] = [person]
}

const isTaken = ({ bare, found }: Search, line: number, start: number, end: number): boolean =>
  meets(found[line] ?? [], start, end) || meets(bare[line] ?? [], start, end)

function meets(stretches: readonly Stretch[], start: number, end: number): boolean {
  for (const other of stretches) if (other.start < end && start < other.end) return true
  return false
}

function isNameHere({ bare, found, locale, whole }: Search, line: number, person: PersonMatch) {
  const lineStart = whole.starts[line] ?? 0
  const isEdgeOfPerson = (at: number) =>
    endsAt(found[line] ?? [], at - lineStart) || endsAt(bare[line] ?? [], at - lineStart)
  const inWhole = { end: person.end + lineStart, start: person.start + lineStart }
  return locale.isNameHere(whole.text, inWhole, person.name, isEdgeOfPerson)
}

function endsAt(stretches: readonly Stretch[], at: number): boolean {
  for (const { end, start } of stretches) if (end === at || start === at) return true
  return false
}
