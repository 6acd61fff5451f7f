import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal } from '../errors.js'
import { isDay } from '../host/days.js'

const id = z.union([z.string().min(1), z.number()])
const day = z.string().refine(isDay, 'YYYY-MM-DD')
const words = z.string().trim().min(1).max(200)
const text = z.string().trim().max(500).nullish()

const end = z.object({
  /** The last day on which the post is held. */
  lastDay: day,
  official: id,
  /** Id of the post's row. */
  post: z.string().min(1),
})

const start = z
  .object({
    /** The first day on which the post is held. */
    firstDay: day,
    forms: z.array(words).max(20).optional(),
    group: text,
    /** Of somebody who is not on the roster yet. */
    name: words.optional(),
    official: id.optional(),
    organization: text,
    rank: z.int().min(0).nullish(),
    /** The notice of appointment; without it that of the whole change. */
    source: text,
    status: z.enum(['acting', 'in-charge', 'nominated']).nullish(),
    title: words,
  })
  .refine(({ name, official }) => (name === undefined) !== (official === undefined), {
    message: 'official | name',
    path: ['official'],
  })

const change = z
  .object({
    /** True tells what would change and saves nothing. */
    dryRun: z.boolean().optional(),
    ends: z.array(end).max(50).default([]),
    source: text,
    starts: z.array(start).max(50).default([]),
  })
  .refine(({ ends, starts }) => ends.length + starts.length > 0, 'ends, starts')

/** What a client sends for a change of term. */
export type ChangeOfTerm = z.input<typeof change>
export type ParsedChange = z.output<typeof change>

/** @throws Refusal `bad-input` (400) that says which part of the change is wrong */
export function parseChange(input: unknown, req: PayloadRequest): ParsedChange {
  const parsed = change.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw refusal(req, 'bad-input', 'badTerm', {
    path: issue?.path.join('.') || '—',
    reason: issue?.message ?? '',
  })
}
