import type { GivenEvidence } from '../../officials/core/exchange/givenEvidence.js'
import type { ImportPlan } from '../../officials/core/exchange/planImport.js'
import type { FileProblem } from '../../officials/core/exchange/readRoster.js'
import type { RosterFault } from '../../officials/core/exchange/rosterSchema.js'
import type { Roster } from '../../documents/roster.js'

/** What the server read in a file and found by comparing it with the desk's roster. */
export type SeenRoster = {
  evidence: (GivenEvidence | null)[] | null
  plan: ImportPlan
  roster: Roster
  stamp: string
}
/** Why a file is no roster: what is wrong with it as a whole, or with which entries. */
export type RefusedRoster = {
  faults: RosterFault[]
  problem: FileProblem | null
  roster: null
  rows?: number[]
}
export type PreviewAnswer = RefusedRoster | SeenRoster
export type ImportAnswer = { changed: number; created: number; id: null | number | string }
export type UndoAnswer = {
  kept: { name: string; reason: 'changed' | 'in-use' }[]
  removed: number
  restored: number
}

/** How far an import is. */
export type Progress = { done: number; total: number }
