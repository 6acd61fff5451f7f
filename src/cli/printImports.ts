import { printItems } from './printItems.js'
import type { ImportEntry } from '../intake/importRecord.js'
import type { Imported } from './importIntoDesk.js'
import type { Format } from './options.js'
import { say } from './words/say.js'

/** Numbers of what one import did with stories and photos. */
function countOf({ entries }: Imported): Record<ImportEntry['outcome'], number> {
  const items = entries.filter(({ collection }) => collection !== 'editions')
  const count = (wanted: ImportEntry['outcome']) =>
    items.filter(({ outcome }) => outcome === wanted).length
  return { created: count('created'), kept: count('kept'), updated: count('updated') }
}

/** Prints what imports made: the items, and for each page the import's id by which it can be taken back. */
export function printImports(
  imports: readonly Imported[],
  issueDate: string,
  format: Format,
): void {
  const items = imports.flatMap((run) => run.items)
  if (format === 'json') {
    const runs = imports.map((run) => ({
      edition: run.edition,
      file: run.file,
      id: run.id,
      ...countOf(run),
    }))
    return printItems({ issueDate, items }, format, { imports: runs })
  }
  printItems({ issueDate, items }, format)
  for (const run of imports) {
    const counts = countOf(run)
    const key = counts.created ? 'importMade' : 'importUpdated'
    process.stdout.write(`${say(key, { file: run.file, id: run.id, ...counts })}\n`)
  }
}
