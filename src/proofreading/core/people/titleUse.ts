import type { Mention } from '../../../documents/item.js'
import type { RosterOfficial } from '../../../documents/roster.js'

/**
 * A title beside a name on a day, and what the roster alone says of it. The same titles stand beside the same names in every
 * story, so that nearly all are known already.
 */
export type TitleUse = {
  /** The day on which the title must be held, YYYY-MM-DD. */
  readonly day: string
  /** Names of those who hold its offices on the day, where they are few. */
  readonly fewHolders: readonly string[]
  /** The officials who bear the name. */
  readonly holders: readonly RosterOfficial[]
  /** Whether others of a group may be listed under it: 县领导. */
  readonly isGroup: boolean
  /** The single offices printed, each with its body. */
  readonly offices: readonly string[]
  /** As the reading gives them. */
  readonly positions: readonly string[]
  /** Checks that have nothing to say of it, whatever else an item prints: a bit for each. */
  silent: number
}

/** The bits of `silent`. */
export const SILENT = { complete: 4, held: 2, named: 1 } as const

/** Makes a use anew. */
export type ReadUse = (mention: Mention, day: string) => TitleUse

/** Names, titles beside one name, and uses of one title that are remembered. */
const MOST = { names: 5000, titles: 50, uses: 4 }

/** Reads each use once as long as there is room to remember. */
export function rememberedUses(read: ReadUse): ReadUse {
  const names = new Map<string, Map<string, TitleUse[]>>()
  return (mention, day) => {
    const uses = usesOf(mention, names)
    for (const use of uses)
      if (use.day === day && areSame(use.positions, mention.positions)) return use
    const made = read(mention, day)
    if (uses.length >= MOST.uses) uses.length = 0
    uses.push(made)
    return made
  }
}

function usesOf({ name, title }: Mention, names: Map<string, Map<string, TitleUse[]>>): TitleUse[] {
  const titles = names.get(name) ?? put(names, name, new Map<string, TitleUse[]>(), MOST.names)
  const printed = title ?? ''
  return titles.get(printed) ?? put(titles, printed, [], MOST.titles)
}

function put<T>(known: Map<string, T>, words: string, made: T, most: number): T {
  if (known.size >= most) known.clear()
  known.set(words, made)
  return made
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false
  return true
}
