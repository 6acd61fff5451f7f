import path from 'node:path'
import type { Payload } from 'payload'
import type { Roster } from '../documents/roster.js'
import type { ImportPlan, PlannedEntry } from '../officials/core/exchange/planImport.js'
import { CommandError } from './errors.js'
import { onDesk } from './openDesk.js'
import type { Format } from './options.js'
import { printPlan } from './printRosterPlan.js'
import { showCount } from './progress.js'
import { conflictSentence } from './rosterSentences.js'
import { say } from './words/say.js'

type Job = {
  acceptConflicts: boolean
  dryRun: boolean
  file: string
  format: Format
  roster: Roster
}

/**
 * Compares a roster with the desk's, and brings it in unless it is a dry run.
 * @throws CommandError when it is open whom an entry means, or there are conflicts that are not accepted
 */
export const importIntoDesk = (job: Job): Promise<void> =>
  onDesk(async (payload) => {
    const { runRosterPreview } = await import('../runRosterExchange.js')
    const { plan, stamp } = await runRosterPreview({ roster: job.roster }, { payload })
    for (const conflict of plan.conflicts)
      process.stderr.write(`${conflictSentence(job.file, conflict)}\n`)
    const asked = plan.entries.filter(({ state }) => state === 'asked')
    for (const entry of asked) process.stderr.write(`${askedSentence(job.file, entry)}\n`)
    if (job.dryRun) return printPlan(plan, job)
    refuseOpen(plan, asked.length, job)
    await write(plan, stamp, job, payload)
  })

function refuseOpen(
  { conflicts }: ImportPlan,
  asked: number,
  { acceptConflicts, file }: Job,
): void {
  if (asked) throw new CommandError(say('rosterOpen', { count: asked, file }))
  const count = conflicts.length
  if (count && !acceptConflicts) throw new CommandError(say('conflictsLeft', { count, file }))
  if (count) process.stderr.write(`${say('conflictsTaken', { count, file })}\n`)
}

async function write(plan: ImportPlan, stamp: string, job: Job, payload: Payload): Promise<void> {
  const { acceptConflicts, file, format, roster } = job
  const { runRosterImport } = await import('../runRosterExchange.js')
  const progress = showCount()
  const fileName = path.basename(file)
  const input = { acceptConflicts, fileName, onProgress: progress.show, roster, stamp }
  const result = await runRosterImport(input, { payload }).finally(progress.stop)
  const { changed, created, id } = result
  if (format === 'json') return printPlan(plan, job, { changed, created, id })
  const { missing, same } = plan.counts
  const values = { changed, created, file, missing, same }
  const line =
    id === null ? say('rosterNothingNew', { file }) : say('rosterImported', { ...values, id })
  process.stdout.write(`${line}\n`)
}

function askedSentence(file: string, { candidates, entry, name, why }: PlannedEntry): string {
  const values = { entry: entry + 1, file, name }
  if (why !== 'same-name')
    return say(why === 'in-file' ? 'asked-in-file' : 'asked-other-name', values)
  const titles = candidates.map((one) => `${one.id}: ${one.titles.join('、') || '-'}`).join('; ')
  return say('asked-same-name', { ...values, titles })
}
