import { rosterIndexOf } from './articles/rosterIndexOf.js'
import type { RosterDesk } from './officials/readRoster.js'
import type { ResolvedOptions } from './options.js'

/** Hands the officials' operations the roster that the reading keeps in memory. */
export const composeRoster = (options: ResolvedOptions): RosterDesk => ({
  options,
  rosterOf: async (req) => (await rosterIndexOf(options, req)).officials,
})
