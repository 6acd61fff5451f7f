import { type Nearness, nearness } from './nearNames.js'

/** The surest first. */
const order: readonly Nearness[] = ['sound', 'character', 'swapped', 'missing', 'extra']

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
): Near<T>[] {
  const found = people.flatMap((whose) =>
    namesOf(whose).flatMap((known) => {
      const how = nearness(printed, known)
      if (how) return [{ how, known, whose, written: printed }]
      const start = printed.slice(0, known.length)
      const isTooMuch = printed.length > known.length && nearness(start, known) === 'sound'
      return isTooMuch ? [{ how: 'sound' as const, known, whose, written: start }] : []
    }),
  )
  const best = Math.min(...found.map(({ how }) => order.indexOf(how)))
  const byName = new Map(
    found.filter(({ how }) => order.indexOf(how) === best).map((near) => [near.known, near]),
  )
  return [...byName.values()]
}

/**
 * Whether two short names are near by more than chance: a whole family shares one character of two.
 * @param of how many may be meant
 */
export const isClose = ({ how, known, written }: Near<unknown>, of: number): boolean =>
  how === 'sound' ||
  of === 1 ||
  Math.min(written.length, known.length) > 2 ||
  written[0] === known[0]
