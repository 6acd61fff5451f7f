import type { PayloadRequest } from 'payload'
import { refusal } from '../errors.js'

/**
 * The `page` of an endpoint's address, from 1; 1 where there is none.
 * @throws Refusal `bad-input` (400)
 */
export function routePage(req: PayloadRequest): number {
  const page = Number(req.searchParams.get('page') ?? 1)
  if (Number.isSafeInteger(page) && page >= 1) return page
  throw refusal(req, 'bad-input', 'badPage')
}
