import type * as z from 'zod'
import type { Roster } from '../documents/roster.js'
import { CommandError } from './errors.js'
import { readJsonFile } from './jsonFile.js'
import { rosterConflicts } from './rosterConflicts.js'
import { reasonOf, rosterSchema } from './rosterSchema.js'
import { say } from './words/say.js'

const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1)

/** Says which entry and field of a roster is wrong. */
function describe(file: string, data: unknown, issue: z.core.$ZodIssue): string {
  const [at, ...path] = issue.path
  if (typeof at !== 'number') return say('rosterNoList', { file })
  const values = { entry: at + 1, file, reason: issue.message }
  if (path.length === 0) return say('rosterEntryWrong', values)
  const given = (data as { name?: unknown }[])[at]?.name
  const name = typeof given === 'string' && given.trim() ? given : say('rosterNameless')
  return say('rosterFieldWrong', { ...values, field: fieldOf(path), name })
}

/**
 * Reads and checks a roster file. Two holders of one post are named on stderr; the roster is read all the same.
 * @throws CommandError that names the entry and the field
 */
export async function readRoster(file: string): Promise<Roster> {
  const data = await readJsonFile(file)
  const result = rosterSchema.safeParse(data, { error: reasonOf })
  if (result.success) {
    for (const conflict of rosterConflicts(file, result.data)) process.stderr.write(`${conflict}\n`)
    return result.data
  }
  throw new CommandError(describe(file, data, result.error.issues[0]!))
}
