import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Roster } from '../../documents/roster.js'
import { refusal } from '../../errors.js'
import {
  type Answers,
  type ImportPlan,
  type PlannedEntry,
  planImport,
} from '../core/exchange/planImport.js'
import { getRosterLocale } from '../locales/index.js'
import { loadRoster } from './loadRoster.js'
import type { RosterDesk } from './rosterDesk.js'
import { hashOfficial } from './rosterImportRecord.js'

export type Choice = {
  answers?: Answers
  roster: Roster
  /** Places in the file of the entries to take; without it every one that is new or changed. */
  take?: readonly number[]
}

export type DeskPlan = {
  /** Hashes of the desk's officials as the plan saw them, by id. */
  known: Map<string, string>
  plan: ImportPlan
  /** Names this plan: another one when the file, an answer or the desk's roster is another. */
  stamp: string
}

/** The plan of an import against the desk as it is now. */
export async function planAgainstDesk(
  { answers, roster, take }: Choice,
  desk: RosterDesk,
  req: PayloadRequest,
): Promise<DeskPlan> {
  const { sharedPosts } = getRosterLocale(desk.options.locale)
  const officials = await loadRoster(desk, req)
  const plan = planImport(roster, officials, { answers, sharedPosts, take: take && new Set(take) })
  return {
    known: new Map(officials.map((official) => [String(official.id), hashOfficial(official)])),
    plan,
    stamp: createHash('sha256').update(JSON.stringify(plan.entries)).digest('hex').slice(0, 32),
  }
}

/**
 * The entries of a plan that are to be written.
 * @throws Refusal `bad-input` while it is open whom a taken entry means, `not-ready` when it would make conflicts that nobody accepted
 */
export function chooseEntries(
  { conflicts, entries }: ImportPlan,
  { acceptConflicts = false, take }: Pick<Choice, 'take'> & { acceptConflicts?: boolean },
  req: PayloadRequest,
): PlannedEntry[] {
  const isTaken = ({ entry }: PlannedEntry) => !take || take.includes(entry)
  const open = entries.filter((entry) => isTaken(entry) && entry.state === 'asked')
  if (open.length)
    throw refusal(
      req,
      'bad-input',
      'rosterAsked',
      { count: open.length, name: open[0]!.name },
      open,
    )
  const [conflict] = conflicts
  if (conflict && !acceptConflicts)
    throw refusal(
      req,
      'not-ready',
      'rosterInConflict',
      {
        count: conflicts.length,
        one: conflict.one.name,
        other: conflict.other.name,
        title: conflict.title,
      },
      conflicts,
    )
  return entries.filter(
    (entry) => isTaken(entry) && (entry.state === 'new' || entry.state === 'changed'),
  )
}
