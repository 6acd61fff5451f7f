import type { RosterOfficial } from '../../../documents/roster.js'
import { type Nearness, likeAt, nearness } from './nearNames.js'
import type { OfficeWords } from './officeWords.js'

/** The surest first. */
const order: readonly Nearness[] = ['sound', 'character', 'swapped', 'missing', 'extra', 'letters']

export type Near<T> = {
  how: Nearness
  known: string
  whose: T
  /** The part of what is printed that is the name. */
  written: string
}

/** Of those whose names come close to a printed one the nearest; several where they are equally near. */
export function nearest<T>(
  printed: string,
  people: readonly T[],
  namesOf: (person: T) => readonly string[],
  { spaced }: OfficeWords,
): Near<T>[] {
  const likeness = spaced?.nearness ?? nearnessOfStart
  const byName = new Map<string, Near<T>>()
  let best = order.length
  for (const whose of people)
    for (const known of namesOf(whose)) {
      const how = likeness(printed, known)
      const place = how === null ? order.length : order.indexOf(how)
      if (how === null || place > best) continue
      if (place < best) byName.clear()
      best = place
      const written = spaced ? printed : writtenOf(printed, known, how)
      byName.set(known, { how, known, whose, written })
    }
  return [...byName.values()]
}

/** Whether one of an official's names comes close to a printed one: the quick look before `nearest`. */
export function isNear(
  printed: string,
  { name, otherNames }: RosterOfficial,
  { spaced }: OfficeWords,
): boolean {
  const likeness = spaced?.nearness ?? nearnessOfStart
  return (
    likeness(printed, name) !== null ||
    (otherNames?.some((other) => likeness(printed, other) !== null) ?? false)
  )
}

/** How a printed name comes close to a known one, as a whole or with what has been read into it left out. */
function nearnessOfStart(printed: string, known: string): Nearness | null {
  const how = nearness(printed, known)
  if (how || printed.length <= known.length) return how
  return likeAt(printed, 0, known) === 'sound' ? 'sound' : null
}

const writtenOf = (printed: string, known: string, how: Nearness): string =>
  how === 'sound' ? printed.slice(0, known.length) : printed

/**
 * Whether two short names are near by more than chance: a whole family shares one character of two.
 * @param of how many may be meant
 */
export const isClose = ({ how, known, written }: Near<unknown>, of: number): boolean =>
  how === 'sound' ||
  of === 1 ||
  Math.min(written.length, known.length) > 2 ||
  written[0] === known[0]
