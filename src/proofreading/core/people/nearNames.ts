import { soundAlike } from './sounds.js'

/** How one name comes close to another. */
export type Nearness = 'character' | 'extra' | 'letters' | 'missing' | 'sound' | 'swapped'

/**
 * How a printed name comes close to a known one: another character in one place, all characters said alike, two that
 * changed places, one too many or one too few; null when it does not, or is the same.
 */
export function nearness(printed: string, known: string): Nearness | null {
  if (printed.length === known.length) return likeAt(printed, 0, known)
  if (printed.length === known.length + 1) return isWithout(known, printed) ? 'extra' : null
  if (printed.length + 1 === known.length) return isWithout(printed, known) ? 'missing' : null
  return null
}

/** How as many units of a text as a name has come close to it from `at` on; most are left at the second that is not the name's. */
export function likeAt(
  text: string,
  at: number,
  known: string,
): 'character' | 'sound' | 'swapped' | null {
  if (at + known.length > text.length) return null
  let [count, first, isAlike] = [0, 0, true]
  for (let place = 0; place < known.length; place++) {
    const [unit, right] = [text.charCodeAt(at + place), known.charCodeAt(place)]
    if (unit === right) continue
    if (count === 0) first = place
    count++
    isAlike = isAlike && soundAlike(unit, right)
    if (count > 2 && !isAlike) return null
  }
  if (count === 0) return null
  if (isAlike) return 'sound'
  if (count === 1) return 'character'
  return isTurned(text, at + first, known, first) ? 'swapped' : null
}

/** Whether the first two units that are not the name's stand side by side, each in the other's place. */
const isTurned = (text: string, at: number, known: string, first: number): boolean =>
  text.charCodeAt(at) === known.charCodeAt(first + 1) &&
  text.charCodeAt(at + 1) === known.charCodeAt(first)

/** Whether a name is another one with one character left out, and still a name. */
function isWithout(short: string, long: string): boolean {
  if (short.length < 2) return false
  let same = 0
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same++
  for (let at = same; at < short.length; at++)
    if (short.charCodeAt(at) !== long.charCodeAt(at + 1)) return false
  return true
}
