import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal } from '../../errors.js'
import { rosterSchema } from '../core/exchange/rosterSchema.js'
import { maxRosterBytes, type RosterDesk } from './rosterDesk.js'

const answers = z.record(z.string(), z.union([z.string(), z.number()])).optional()
const fileName = z.string().trim().min(1).max(300)
const roster = rosterSchema

const given = z.union([
  z.object({ content: z.base64().max(maxRosterBytes * 1.4), fileName }),
  z.object({ answers, roster, take: z.array(z.number()).optional() }),
])
const taken = z.object({
  acceptConflicts: z.boolean().optional(),
  answers,
  fileName,
  roster,
  stamp: z.string(),
  take: z.array(z.number()),
})

/**
 * Body of a preview: a file in base64, or a roster that was read before, with the answers given since.
 * @throws Refusal `bad-input` (400)
 */
export const previewBody = (req: PayloadRequest) => parse(given, req)

/**
 * Body of an import: what a preview answered, and what of it is taken.
 * @throws Refusal `bad-input` (400)
 */
export const importBody = (req: PayloadRequest) => parse(taken, req)

async function parse<T>(schema: z.ZodType<T>, req: PayloadRequest): Promise<T> {
  const parsed = schema.safeParse(await req.json?.().catch(() => null))
  if (parsed.success) return parsed.data
  throw refusal(req, 'bad-input', 'badRosterRequest')
}

/**
 * The text of a file that came in base64.
 * @throws Refusal `bad-input` when it is no text
 */
export function textOf(
  content: string,
  fileName: string,
  desk: RosterDesk,
  req: PayloadRequest,
): string {
  const text = desk.decode(Buffer.from(content, 'base64'))
  if (text !== null) return text
  const limit = maxRosterBytes / 1024 / 1024
  throw refusal(req, 'bad-input', 'rosterNoText', { file: fileName, limit })
}
