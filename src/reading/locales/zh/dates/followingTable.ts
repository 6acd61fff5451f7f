import { signSet } from '../../../core/words/characterSet.js'
import { pairMap } from '../../../core/words/pairMap.js'

/** Something known by a character and what must follow it; undefined where anything may. */
export type Following<T> = { first: string; follows: string | undefined; what: T }

/** A table asked with a UTF-16 unit and the one that follows it; the answers keep the order of the entries. */
export function followingTable<T>(
  entries: readonly Following<T>[],
): (first: number, next: number) => readonly T[] {
  const byPair = new Map<string, readonly T[]>()
  const loose = entries.filter(({ follows }) => follows === undefined)
  const beforeAny = signSet(loose.map(({ first }) => first).join(''))
  for (const [first, among] of byCharacter(entries)) {
    byPair.set(first + NOTHING, whatOf(among.filter(({ follows }) => follows === undefined)))
    for (const next of new Set(among.map(({ follows = '' }) => follows).join(''))) {
      const fitting = among.filter(({ follows }) => follows?.includes(next) ?? true)
      byPair.set(first + next, whatOf(fitting))
    }
  }
  const { get } = pairMap(byPair)
  const seconds = signSet(entries.map(({ follows = '' }) => follows).join(''))
  return (first, next) => {
    // Nearly always the second unit alone says that nothing begins here.
    const fitting = seconds.hasUnit(next) ? get(first, next) : undefined
    if (fitting) return fitting
    return beforeAny.hasUnit(first) ? (get(first, 0) ?? NONE) : NONE
  }
}

/** Follows no character. */
const NOTHING = '\0'
const NONE: readonly never[] = []

function byCharacter<T>(
  entries: readonly Following<T>[],
): ReadonlyMap<string, readonly Following<T>[]> {
  const groups = new Map<string, Following<T>[]>()
  for (const entry of entries) {
    const group = groups.get(entry.first)
    if (group) group.push(entry)
    else groups.set(entry.first, [entry])
  }
  return groups
}

const whatOf = <T>(entries: readonly Following<T>[]): T[] => entries.map(({ what }) => what)
