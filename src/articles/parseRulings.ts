import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Ruling } from '../documents/tags.js'
import { refusal } from '../errors.js'

/** UTF-16 units of the longest reason: a sentence or two. */
const LONGEST = 500

const ruling = z.object({
  key: z.string().min(1),
  official: z.union([z.string(), z.number()]).nullable().optional(),
  reason: z.string().max(LONGEST).optional(),
  state: z.enum(['auto', 'confirmed', 'rejected']),
  type: z.enum(['date', 'event', 'person', 'warning']),
})

/**
 * The rulings a client sent with a save.
 * @throws Refusal `bad-input` (400) that says which ruling is wrong, or that an override lacks its reason
 */
export function parseRulings(rulings: unknown, req: PayloadRequest): Ruling[] {
  if (rulings === undefined || rulings === null) return []
  const parsed = z.array(ruling).safeParse(rulings)
  if (parsed.success) return withReasons(parsed.data, req)
  const [issue] = parsed.error.issues
  throw refusal(req, 'bad-input', 'badRulings', {
    path: issue?.path.join('.') ?? '',
    reason: issue?.message ?? '',
  })
}

function withReasons(rulings: Ruling[], req: PayloadRequest): Ruling[] {
  const isBare = ({ reason, state, type }: Ruling) =>
    type === 'warning' && state !== 'auto' && !(state === 'rejected' && reason?.trim())
  const bare = rulings.find(isBare)
  if (bare) throw refusal(req, 'bad-input', 'overrideNeedsReason', { key: bare.key })
  return rulings
}
