import { type ReadString } from '../context.js'
import { HIDDEN, type Line } from '../lines.js'
import { type ItemEvidence } from '../locale.js'
import { type RosterIndex } from '../roster/rosterIndex.js'

/** All strings of an item in one text, so that a word is looked for once, not once a string. */
export type WholeText = {
  /** The places of a string by offsets into `text`, in reading order; at most a dozen. */
  placesOf: (string: string) => readonly number[]
  /** Offset of each line in `text`. */
  starts: readonly number[]
  text: string
}

const MOST_PLACES = 12

/** Puts the lines of an item behind one another. */
export function wholeTextOf(strings: readonly { line: Line }[]): WholeText {
  const starts: number[] = []
  let text = ''
  for (const { line } of strings) {
    if (starts.length > 0) text += HIDDEN
    starts.push(text.length)
    text += line.text
  }
  const known = new Map<string, readonly number[]>()
  const placesOf = (string: string) => {
    const found = known.get(string)
    if (found) return found
    const places = placesIn(text, string)
    known.set(string, places)
    return places
  }
  return { placesOf, starts, text }
}

function placesIn(text: string, string: string): readonly number[] {
  const places: number[] = []
  let at = text.indexOf(string)
  while (at >= 0 && places.length < MOST_PLACES) {
    places.push(at)
    at = text.indexOf(string, at + 1)
  }
  return places
}

/** Gathers what detectors may ask about the whole item, for the line that begins at `lineStart` of it. */
export function evidenceFor(
  strings: readonly ReadString[],
  { placesOf, text }: WholeText,
  roster: RosterIndex,
): (lineStart: number) => ItemEvidence {
  const bodies: string[] = []
  for (const string of strings)
    for (const body of string.bodies) if (!bodies.includes(body)) bodies.push(body)
  return (lineStart) => ({ bodies, lineStart, placesOf, rosterNameAt: roster.nameAt, text })
}
