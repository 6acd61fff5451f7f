import type { PayloadRequest } from 'payload'
import type { Roster } from '../../documents/roster.js'
import { type FileProblem, readRoster, type RosterForm } from '../core/exchange/readRoster.js'
import type { GivenEvidence } from '../core/exchange/givenEvidence.js'
import type { ImportPlan } from '../core/exchange/planImport.js'
import type { RosterFault } from '../core/exchange/rosterSchema.js'
import { type Choice, planAgainstDesk } from './chooseEntries.js'
import type { RosterDesk } from './rosterDesk.js'

/** What an import would do, for a person to look at; nothing is saved by it. */
export type RosterPreview =
  | {
      faults: RosterFault[]
      form?: RosterForm
      problem: FileProblem | null
      roster: null
      rows?: number[]
    }
  | {
      evidence: (GivenEvidence | null)[] | null
      faults: []
      form: RosterForm | null
      plan: ImportPlan
      problem: null
      roster: Roster
      rows?: number[]
      stamp: string
    }

/** Reads a file and compares it with the desk's roster. */
export async function previewFile(
  text: string,
  desk: RosterDesk,
  req: PayloadRequest,
): Promise<RosterPreview> {
  const read = readRoster(text)
  if (!read.roster) return read
  const { evidence = null, form, roster, rows } = read
  return { ...(await previewRoster({ roster }, desk, req)), evidence, form, rows }
}

/** Compares a roster with the desk's, with a person's answers to whom its entries mean. */
export async function previewRoster(
  choice: Choice,
  desk: RosterDesk,
  req: PayloadRequest,
): Promise<Extract<RosterPreview, { problem: null; roster: Roster }>> {
  const { plan, stamp } = await planAgainstDesk(choice, desk, req)
  const { roster } = choice
  return { evidence: null, faults: [], form: null, plan, problem: null, roster, stamp }
}
