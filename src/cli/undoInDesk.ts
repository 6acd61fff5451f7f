import type { ImportEntry } from '../intake/importRecord.js'
import type { KeptReason } from '../intake/undoImport.js'
import { CommandError } from './errors.js'
import { onDesk } from './openDesk.js'

const reasons: Record<KeptReason, string> = {
  changed: 'a person has changed it',
  'in-use': 'something is in it',
  placed: 'it is placed on a page',
  published: 'it is published',
  'was-there': 'it was there before this import',
}

/**
 * Takes back one import and says what stays, and why.
 * @throws CommandError when there is no such import, or it was taken back before
 */
export const undoInDesk = (id: string): Promise<void> =>
  onDesk(async (payload) => {
    const { runUndoImport } = await import('../runImport.js')
    const isNumber = payload.db.defaultIDType === 'number'
    const known =
      isNumber && !/^\d+$/.test(id)
        ? null
        : await runUndoImport(isNumber ? Number(id) : id, { payload })
    if (known === null || known.outcome === 'not-found')
      throw new CommandError(
        `There is no import ${id}; the imports are listed in the admin under Imports.`,
      )
    if (known.outcome === 'undone-before')
      throw new CommandError(`Import ${id} was taken back before; there is nothing left to do.`)
    const isItem = ({ collection }: ImportEntry) => collection !== 'editions'
    const removed = known.removed.filter(isItem).length
    const kept = known.kept.filter(({ entry }) => isItem(entry)).length
    process.stdout.write(`Import ${id} is taken back: ${removed} items removed, ${kept} left.\n`)
    for (const { entry, reason } of known.kept)
      process.stdout.write(`  ${entry.collection} ${entry.id} stays: ${reasons[reason]}\n`)
  })
