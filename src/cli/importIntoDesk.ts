import path from 'node:path'
import type { Payload } from 'payload'
import { itemsOfSource } from '../analyse.js'
import type { Roster } from '../documents/roster.js'
import type { Source } from '../intake/core/source.js'
import { resolvedOptionsOf } from '../options.js'
import type { ImportResult } from '../runImport.js'
import { askYesNo, isTerminal } from './ask.js'
import { CommandError } from './errors.js'
import { onDesk } from './openDesk.js'
import { showProgress } from './progress.js'
import { say, type WordValues } from './words/say.js'

export type PageFile = { file: string; source: Source }
export type Imported = Extract<ImportResult, { outcome: 'imported' }> & { file: string }
type Known = Extract<ImportResult, { outcome: 'imported-before' }>
type Job = { again?: boolean; issueDate: string; roster?: Roster }

/**
 * Imports pages into the desk, each in a transaction of its own. A page that was imported before is asked about on a
 * terminal.
 * @throws CommandError when such a page comes without anybody to ask, or with the answer no
 */
export const importIntoDesk = (pages: PageFile[], job: Job): Promise<Imported[]> =>
  onDesk(async (payload) => {
    const progress = showProgress(pages.length)
    const results: Imported[] = []
    try {
      for (const page of pages) {
        results.push({ file: page.file, ...(await importOne(page, job, payload)) })
        progress.step(page.file)
      }
      return results
    } finally {
      progress.stop()
    }
  })

async function importOne(
  { file, source }: PageFile,
  job: Job,
  payload: Payload,
): Promise<Extract<ImportResult, { outcome: 'imported' }>> {
  const { runImport } = await import('../runImport.js')
  const items = itemsOfSource(source, resolvedOptionsOf(payload).locale)
  const input = { ...job, fileName: path.basename(file), items }
  const result = await runImport(input, { payload })
  if (result.outcome === 'imported') return result
  const known = valuesOf(file, result)
  const stop = () => new CommandError(say('importKnown', known))
  if (file === '-' || !isTerminal()) throw stop()
  if (!(await askYesNo(say('importKnownAsk', known))))
    throw new CommandError(say('importLeftOut', { file }))
  const again = await runImport({ ...input, again: true }, { payload })
  if (again.outcome === 'imported') return again
  throw stop()
}

function valuesOf(file: string, { earlier }: Known): WordValues<'importKnown'> {
  const { createdAt, fileName, id, issueDate, items } = earlier
  const count = items.filter(({ collection }) => collection !== 'editions').length
  const day = new Date(createdAt).toISOString().slice(0, 16).replace('T', ' ')
  return { count, day, file, fileName, id, issueDate }
}
