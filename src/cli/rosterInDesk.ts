import type { RosterForm } from '../officials/core/exchange/readRoster.js'
import { CommandError } from './errors.js'
import { onDesk } from './openDesk.js'
import type { Format } from './options.js'
import { language, say } from './words/say.js'

/** Prints the desk's roster. */
export const exportFromDesk = (form: RosterForm): Promise<void> =>
  onDesk(async (payload) => {
    const { runRosterExport } = await import('../runRosterExchange.js')
    process.stdout.write(await runRosterExport({ form, language }, { payload }))
  })

/**
 * Takes back one import of a roster and says who stays, and why.
 * @throws CommandError when there is no such import, or it was taken back before
 */
export const undoRosterInDesk = (id: string, format: Format): Promise<void> =>
  onDesk(async (payload) => {
    const { runUndoRosterImport } = await import('../runRosterExchange.js')
    const isNumber = payload.db.defaultIDType === 'number'
    if (isNumber && !/^\d+$/.test(id)) throw new CommandError(say('rosterNone', { id }))
    const result = await runUndoRosterImport(isNumber ? Number(id) : id, { payload })
    if (result.outcome === 'not-found') throw new CommandError(say('rosterNone', { id }))
    if (result.outcome === 'undone-before')
      throw new CommandError(say('rosterUndoneBefore', { id }))
    const { kept, removed, restored } = result
    const lines =
      format === 'json'
        ? [JSON.stringify({ id, kept, removed, restored }, null, 2)]
        : [
            say('rosterUndone', { id, kept: kept.length, removed, restored }),
            ...kept.map(({ name, reason }) => `  ${say(`rosterKept-${reason}`, { name })}`),
          ]
    process.stdout.write(`${lines.join('\n')}\n`)
  })
