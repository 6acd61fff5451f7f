import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { Roster } from '../documents/roster.js'
import { CommandError } from './errors.js'
import { fileError } from './input.js'
import { isDay } from './issueDate.js'
import { rosterConflicts } from './rosterConflicts.js'

const partialDay = z
  .string()
  .refine((text) => /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)), {
    message: 'must be YYYY, YYYY-MM or YYYY-MM-DD',
  })
const words = z.string().trim().min(1, 'must not be empty')

const post = z
  .object({
    forms: z.array(words).optional(),
    from: partialDay.nullish(),
    group: z.string().nullish(),
    organization: z.string().nullish(),
    rank: z.number().nullish(),
    title: words,
    to: partialDay.nullish(),
  })
  .refine(({ from, to }) => !from || !to || to.slice(0, from.length) >= from.slice(0, to.length), {
    message: 'must not be before "from"',
    path: ['to'],
  })

const official = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  name: words,
  otherNames: z.array(words).optional(),
  posts: z.array(post),
})

/** The form of `roster.json`. Keys that it does not name are left out. */
export const rosterSchema = z.array(official)

const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1)

/** Says which entry and field of a roster is wrong. */
function describe(file: string, data: unknown, issue: z.core.$ZodIssue): string {
  const [entry, ...field] = issue.path
  if (typeof entry !== 'number') return `${file} is no roster; it must be a list of officials.`
  const name = (data as { name?: unknown }[])[entry]?.name
  const who = typeof name === 'string' ? ` (${name})` : ''
  const what = field.length ? `field "${fieldOf(field)}"` : 'it'
  return `${file}: entry ${entry + 1}${who}: ${what} is wrong (${issue.message}); mend it and try again.`
}

/**
 * Reads and checks a roster file. Two holders of one post are named on stderr; the roster is read all the same.
 * @throws CommandError that names the entry and the field
 */
export async function readRoster(file: string): Promise<Roster> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw fileError(file, error)
  })
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new CommandError(
      `${file} is no JSON (${(error as Error).message}); mend it and try again.`,
    )
  }
  const result = rosterSchema.safeParse(data)
  if (result.success) {
    for (const conflict of rosterConflicts(result.data))
      process.stderr.write(`${file}: ${conflict}.\n`)
    return result.data
  }
  throw new CommandError(describe(file, data, result.error.issues[0]!))
}
