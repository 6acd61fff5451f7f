import type { ImportEntry } from '../intake/importRecord.js'
import { CommandError } from './errors.js'
import { onDesk } from './openDesk.js'
import { say } from './words/say.js'

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
      throw new CommandError(say('importNone', { id }))
    if (known.outcome === 'undone-before') throw new CommandError(say('importUndoneBefore', { id }))
    const isItem = ({ collection }: ImportEntry) => collection !== 'editions'
    const removed = known.removed.filter(isItem).length
    const kept = known.kept.filter(({ entry }) => isItem(entry)).length
    const lines = [say('importUndone', { id, kept, removed })]
    for (const { entry, reason } of known.kept) {
      const what = say(`what-${entry.collection}`)
      lines.push(`  ${say(`kept-${reason}`, { id: entry.id, what })}`)
    }
    process.stdout.write(`${lines.join('\n')}\n`)
  })
