import path from 'node:path'
import type { Payload } from 'payload'
import type { Roster } from '../documents/roster.js'
import type { ImportResult } from '../runImport.js'
import { askYesNo, isTerminal } from './ask.js'
import { CommandError } from './errors.js'
import { onDesk } from './openDesk.js'
import { showProgress } from './progress.js'

export type PageFile = { file: string; raw: string }
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
  { file, raw }: PageFile,
  job: Job,
  payload: Payload,
): Promise<Extract<ImportResult, { outcome: 'imported' }>> {
  const { runImport } = await import('../runImport.js')
  const input = { ...job, fileName: path.basename(file), raw }
  const result = await runImport(input, { payload })
  if (result.outcome === 'imported') return result
  const known = describe(file, result)
  const stops = `${known}; add --again to bring that up to date, or undo it with: broadsheet import --undo ${result.earlier.id}`
  if (file === '-' || !isTerminal()) throw new CommandError(`${stops}.`)
  if (!(await askYesNo(`${known}. Bring it up to date?`)))
    throw new CommandError(`${file} was left out, nothing was saved of it.`)
  const again = await runImport({ ...input, again: true }, { payload })
  if (again.outcome === 'imported') return again
  throw new CommandError(`${stops}.`)
}

function describe(file: string, { earlier }: Known): string {
  const pieces = earlier.items.filter(({ collection }) => collection !== 'editions').length
  const day = new Date(earlier.createdAt).toISOString().slice(0, 16).replace('T', ' ')
  return `${file} is in the desk already: import ${earlier.id} brought it in as ${earlier.fileName} on ${day} UTC, ${pieces} items for ${earlier.issueDate}`
}
