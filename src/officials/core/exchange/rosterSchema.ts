import * as z from 'zod'
import type { Roster } from '../../../documents/roster.js'
import { endsBeforeItBegins, isPartialDay } from '../partialDay.js'

/** What may be wrong with a value of a roster; the sentences are the reader's. */
export type FaultReason =
  | 'mustBeArray'
  | 'mustBeNumber'
  | 'mustBeNumberOrString'
  | 'mustBeObject'
  | 'mustBePartialDay'
  | 'mustBeStatus'
  | 'mustBeString'
  | 'mustNotBeEmpty'
  | 'mustNotBeforeFrom'
  | 'mustNotBeMissing'

/** One fault of a roster: which entry (0 is the first; null where it is no list at all), which field, and why. */
export type RosterFault = {
  entry: null | number
  field: string
  /** Name of the entry's official, where it has one. */
  name: null | string
  /** A code, or a sentence of Zod's where there is none for it. */
  reason: FaultReason | (string & {})
}

export type CheckedRoster = { faults: RosterFault[]; roster: null } | { faults: []; roster: Roster }

const because = (reason: FaultReason) => ({ message: reason })
const partialDay = z.string().refine(isPartialDay, because('mustBePartialDay'))
const words = z.string().trim().min(1, because('mustNotBeEmpty'))

const post = z
  .object({
    forms: z.array(words).optional(),
    from: partialDay.nullish(),
    group: z.string().nullish(),
    organization: z.string().nullish(),
    rank: z.number().nullish(),
    source: z.string().nullish(),
    status: z.enum(['acting', 'in-charge', 'nominated'], because('mustBeStatus')).nullish(),
    title: words,
    to: partialDay.nullish(),
  })
  .refine(({ from, to }) => !from || !to || !endsBeforeItBegins(from, to), {
    ...because('mustNotBeforeFrom'),
    path: ['to'],
  })

const official = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  name: words,
  note: z.string().nullish(),
  otherNames: z.array(words).optional(),
  posts: z.array(post),
})

/** The form of `roster.json`. Keys that it does not name are left out. */
export const rosterSchema = z.array(official)

const kinds: Partial<Record<string, FaultReason>> = {
  array: 'mustBeArray',
  number: 'mustBeNumber',
  object: 'mustBeObject',
  string: 'mustBeString',
}

/** The code of what is wrong with a value; undefined for what this schema cannot ask. */
export function reasonOf(issue: z.core.$ZodRawIssue): FaultReason | undefined {
  if (issue.input === undefined) return 'mustNotBeMissing'
  if (issue.code === 'invalid_union') return 'mustBeNumberOrString'
  return issue.code === 'invalid_type' ? kinds[String(issue.expected)] : undefined
}

/** Checks what came as a roster; every fault is named, not the first alone. */
export function checkRoster(data: unknown): CheckedRoster {
  const { data: roster, error } = rosterSchema.safeParse(data, { error: reasonOf })
  if (roster) return { faults: [], roster }
  return { faults: error.issues.map((issue) => faultOf(data, issue)), roster: null }
}

function faultOf(data: unknown, { message: reason, path }: z.core.$ZodIssue): RosterFault {
  const [at, ...rest] = path
  if (typeof at !== 'number') return { entry: null, field: '', name: null, reason }
  const given = (data as ({ name?: unknown } | null)[])[at]?.name
  const name = typeof given === 'string' && given.trim() ? given : null
  return { entry: at, field: fieldOf(rest), name, reason }
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1)
