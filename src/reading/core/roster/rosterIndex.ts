import { type Roster, type RosterLookup, type RosterOfficial } from '../../../documents/roster.js'
import { type NameTable, nameTable } from './nameTable.js'
import { type PlainPost, plainPosts, withoutBlanks } from './plainPosts.js'

/** A roster made ready for the reading. Built once, never changed, shared between items. */
export type RosterIndex = RosterLookup & {
  /** The posts of one of its officials, ready to be compared. */
  readonly postsOf: (official: RosterOfficial) => readonly PlainPost[]
}

const SHORTEST = 2
const NOBODY: readonly RosterOfficial[] = []

/** Builds the index; names shorter than two units are left out, since nothing tells them from words. */
export function buildRosterIndex(roster: Roster): RosterIndex {
  const { holders, names } = holdersByName(roster)
  const table = nameTable(names)
  const isEmpty = names.length === 0
  const held = (name: string): readonly RosterOfficial[] => {
    const id = table.idOf(name)
    const who = id < 0 ? undefined : holders[id]
    if (who === undefined) return NOBODY
    if (typeof who === 'object') return who.flatMap((index) => roster[index] ?? [])
    const only = roster[who]
    return only ? [only] : NOBODY
  }
  const nameAt = (text: string, at: number): string | undefined => {
    const length = table.lengthAt(text, at)
    return length > 0 ? text.slice(at, at + length) : undefined
  }
  return {
    holdersOf: (name) => {
      const plain = withoutBlanks(name)
      const found = held(plain)
      return found.length > 0 || plain === name ? found : held(name)
    },
    nameAt,
    officials: roster,
    namesIn: isEmpty ? () => [] : (text) => namesIn(text, table),
    postsOf: plainPosts(),
  }
}

/** Every name once, with the place in the roster of who bears it: nearly always of one. */
function holdersByName(roster: Roster): { holders: (number | number[])[]; names: string[] } {
  const holders = new Map<string, number | number[]>()
  roster.forEach(({ name: own, otherNames = [] }, index) => {
    for (const name of new Set([own, ...otherNames].map(indexedName))) {
      if (name.length < SHORTEST) continue
      const others = holders.get(name)
      holders.set(name, others === undefined ? index : [others, index].flat())
    }
  })
  return { holders: [...holders.values()], names: [...holders.keys()] }
}

/** Chinese names lose the blanks that pad them, others keep theirs. */
const indexedName = (name: string): string =>
  /^[\s\u3400-\u9fff·]+$/.test(name) ? withoutBlanks(name) : name.trim()

function namesIn(text: string, { lengthAt, nextPlace }: NameTable): string[] {
  const found: string[] = []
  let at = nextPlace(text, 0)
  while (at < text.length) {
    const length = lengthAt(text, at)
    if (length > 0) found.push(text.slice(at, at + length))
    at = nextPlace(text, at + Math.max(1, length))
  }
  return found
}
