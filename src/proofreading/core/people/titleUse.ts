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
  /** Whether the title says that it was held once: 时任县长. */
  readonly isFormer: boolean
  /** Whether others of a group may be listed under it: 县领导. */
  readonly isGroup: boolean
  /** The single offices printed, each with its body. */
  readonly offices: readonly string[]
  /** As the reading gives them. */
  readonly positions: readonly string[]
  /** Checks that have nothing to say of it, whatever else an item prints: a bit for each. */
  silent: number
  /** As printed. */
  readonly title: null | string
}

/** The bits of `silent`. */
export const SILENT = { complete: 4, held: 2, named: 1 } as const

/** Makes a use anew. */
export type ReadUse = (mention: Mention, day: string) => TitleUse

/** Names, and uses beside one name, that are remembered. */
const MOST = { names: 5000, uses: 60 }

/** Reads each use once as long as there is room to remember. */
export function rememberedUses(read: ReadUse): ReadUse {
  const names = new Map<string, TitleUse[]>()
  return (mention, day) => {
    const uses = usesOf(mention.name, names)
    for (const use of uses) if (isOf(use, mention, day)) return use
    const made = read(mention, day)
    if (uses.length >= MOST.uses) uses.length = 0
    uses.push(made)
    return made
  }
}

function usesOf(name: string, names: Map<string, TitleUse[]>): TitleUse[] {
  const known = names.get(name)
  if (known) return known
  if (names.size >= MOST.names) names.clear()
  const made: TitleUse[] = []
  names.set(name, made)
  return made
}

const isOf = (use: TitleUse, { positions, title }: Mention, day: string): boolean =>
  use.title === title && use.day === day && areSame(use.positions, positions)

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false
  return true
}
