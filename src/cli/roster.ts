import type { Roster } from '../documents/roster.js'
import {
  type ReadRoster,
  readRoster as parseRoster,
  type RosterForm,
} from '../officials/core/exchange/readRoster.js'
import { rosterConflicts } from '../officials/core/exchange/rosterConflicts.js'
import { maxRosterBytes } from '../officials/exchange/rosterDesk.js'
import { getRosterLocale } from '../officials/locales/index.js'
import { CommandError } from './errors.js'
import { readText } from './input.js'
import { conflictSentence, faultSentence, problemSentence } from './rosterSentences.js'
import { say } from './words/say.js'

const maxShown = 3

/**
 * Reads and checks a roster file: roster.json, Popolo or CSV. Two holders of one post are named on stderr; the roster is read all
 * the same.
 * @param locale language of the titles
 * @throws CommandError that names the entry and the field
 */
export async function readRoster(file: string, locale = 'zh'): Promise<Roster> {
  const { roster } = await readRosterFile(file)
  for (const conflict of rosterConflicts(roster, getRosterLocale(locale).sharedPosts))
    process.stderr.write(`${conflictSentence(file, conflict)}\n`)
  return roster
}

/**
 * Reads and checks a roster file, whose form its content tells where it is not given.
 * @throws CommandError that names the entry and the field
 */
export async function readRosterFile(
  file: string,
  form?: RosterForm,
): Promise<ReadRoster & { roster: Roster }> {
  const read = parseRoster(await readText(file, maxRosterBytes), form ?? formByEnding(file))
  if (read.problem) throw new CommandError(problemSentence(file, read.problem))
  if (read.roster) return read
  throw new CommandError(faultsSentence(file, read))
}

/** A file named .json that is none is to be called so, not taken for a table. */
function formByEnding(file: string): RosterForm | undefined {
  if (/\.csv$/i.test(file)) return 'csv'
  return /\.json$/i.test(file) ? 'json' : undefined
}

function faultsSentence(file: string, { faults, ...read }: ReadRoster): string {
  const rows = 'rows' in read ? read.rows : undefined
  const shown = faults.slice(0, maxShown).map((fault) => faultSentence(file, fault, rows))
  const more = faults.length - shown.length
  return [...shown, ...(more ? [say('rosterMoreFaults', { more })] : [])].join(' ')
}
