import { type Nearness, nearness } from './nearNames.js'

/** The surest first. */
const order: readonly Nearness[] = ['sound', 'character', 'swapped', 'missing', 'extra']

export type Near<T> = { how: Nearness; known: string; whose: T }

/** Of those whose names come close to a printed one the nearest; several where they are equally near. */
export function nearest<T>(
  printed: string,
  people: readonly T[],
  namesOf: (person: T) => readonly string[],
): Near<T>[] {
  const found = people.flatMap((whose) =>
    namesOf(whose).flatMap((known) => {
      const how = nearness(printed, known)
      return how ? [{ how, known, whose }] : []
    }),
  )
  const best = Math.min(...found.map(({ how }) => order.indexOf(how)))
  const byName = new Map(
    found.filter(({ how }) => order.indexOf(how) === best).map((near) => [near.known, near]),
  )
  return [...byName.values()]
}

/** Whether two short names are near by more than chance: a whole family shares one character of two. */
export const isClose = (printed: string, { how, known }: Near<unknown>): boolean =>
  how === 'sound' || Math.min(printed.length, known.length) > 2 || printed[0] === known[0]
