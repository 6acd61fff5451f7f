import { soundAlike } from './sounds.js'

/** How one name comes close to another. */
export type Nearness = 'character' | 'extra' | 'missing' | 'sound' | 'swapped'

/**
 * How a printed name comes close to a known one: another character in one place, all characters said alike, two that
 * changed places, one too many or one too few; null when it does not, or is the same.
 */
export function nearness(printed: string, known: string): Nearness | null {
  if (printed === known) return null
  if (printed.length === known.length + 1) return isWithout(known, printed) ? 'extra' : null
  if (printed.length + 1 === known.length) return isWithout(printed, known) ? 'missing' : null
  return printed.length === known.length ? ofOneLength(printed, known) : null
}

function ofOneLength(printed: string, known: string): Nearness | null {
  const places = [...known].flatMap((character, at) => (character === printed[at] ? [] : [at]))
  const [first = 0, second] = places
  if (places.every((at) => soundAlike(printed[at] ?? '', known[at] ?? ''))) return 'sound'
  if (places.length === 1) return 'character'
  const isSwapped = places.length === 2 && second === first + 1 && isTurned(printed, known, first)
  return isSwapped ? 'swapped' : null
}

const isTurned = (printed: string, known: string, at: number): boolean =>
  printed[at] === known[at + 1] && printed[at + 1] === known[at]

/** Whether a name is another one with one character left out, and still a name. */
function isWithout(short: string, long: string): boolean {
  if (short.length < 2) return false
  for (let at = 0; at < long.length; at++)
    if (long.slice(0, at) + long.slice(at + 1) === short) return true
  return false
}
