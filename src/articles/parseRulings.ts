import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Ruling } from '../documents/tags.js'
import { refusal } from '../errors.js'

const ruling = z.object({
  key: z.string().min(1),
  official: z.union([z.string(), z.number()]).nullable().optional(),
  state: z.enum(['auto', 'confirmed', 'rejected']),
  type: z.enum(['date', 'event', 'person']),
})

/**
 * The rulings a client sent with a save.
 * @throws Refusal `bad-input` (400) that says which ruling is wrong
 */
export function parseRulings(rulings: unknown, req: PayloadRequest): Ruling[] {
  if (rulings === undefined || rulings === null) return []
  const parsed = z.array(ruling).safeParse(rulings)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw refusal(req, 'bad-input', 'badRulings', {
    path: issue?.path.join('.') ?? '',
    reason: issue?.message ?? '',
  })
}
