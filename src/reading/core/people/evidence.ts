import { type ReadString } from '../context.js'
import { type Line } from '../lines.js'
import { type ItemEvidence, type TextPlace } from '../locale.js'
import { type RosterIndex } from '../roster/rosterIndex.js'

/** Gathers what detectors may ask about the whole item. */
export function evidenceOf(strings: readonly ReadString[], roster: RosterIndex): ItemEvidence {
  const lines = strings.map(({ line }) => line)
  const names = lines.flatMap(({ text }) => roster.namesIn(text))
  const bodies = [...new Set(strings.flatMap((string) => string.bodies))]
  return {
    bodies,
    placesOf: placesIn(lines),
    rosterNameAt: roster.nameAt,
    rosterNames: new Set(names),
  }
}

const MOST_PLACES = 12

/** Finds the places of a string once, however many detectors ask for them. */
function placesIn(lines: readonly Line[]): ItemEvidence['placesOf'] {
  const known = new Map<string, TextPlace[]>()
  return (string) => {
    const places = known.get(string) ?? findPlaces(string, lines)
    known.set(string, places)
    return places
  }
}

function findPlaces(string: string, lines: readonly Line[]): TextPlace[] {
  const places: TextPlace[] = []
  for (const { text } of lines) {
    let at = text.indexOf(string)
    for (; at >= 0 && places.length < MOST_PLACES; at = text.indexOf(string, at + 1)) {
      places.push({ at, text })
    }
  }
  return places
}
