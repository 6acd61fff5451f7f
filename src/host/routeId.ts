import type { PayloadRequest } from 'payload'

/**
 * A document's id as a client writes it: SQLite's ids are numbers, in a path they are text. What can be no id becomes one that no
 * document has, so that the database answers "not found" and not with an error of its own.
 */
export function toId(req: Pick<PayloadRequest, 'payload'>, id: unknown): number | string {
  const { defaultIDType, name } = req.payload.db
  const text = String(id ?? '')
  if (defaultIDType === 'number') return /^\d{1,15}$/.test(text) ? Number(text) : -1
  return name !== 'mongoose' || /^[\da-f]{24}$/i.test(text) ? text : '0'.repeat(24)
}

/** The `:id` of an endpoint's path. */
export const routeId = (req: PayloadRequest): number | string => toId(req, req.routeParams?.id)
