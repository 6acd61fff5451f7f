import { APIError } from 'payload'
import { type MessageKey, type MessageValues, translate } from './translations/index.js'

/** Stable codes that clients may test; the sentence beside them is in the reader's language. */
export type RefusalCode =
  | 'append-only'
  | 'bad-input'
  | 'changed-after-signing'
  | 'direct-publish'
  | 'forbidden'
  | 'locked'
  | 'not-found'
  | 'not-ready'
  | 'same-person'
  | 'stale'

const statusOf: Record<RefusalCode, number> = {
  'append-only': 403,
  'bad-input': 400,
  'changed-after-signing': 409,
  'direct-publish': 403,
  forbidden: 403,
  locked: 423,
  'not-found': 404,
  'not-ready': 409,
  'same-person': 403,
  stale: 409,
}

/** A "no" that the person at the screen must read: code, sentence, and details for the client. */
export class Refusal extends APIError<{ code: RefusalCode; details?: unknown }> {
  constructor(code: RefusalCode, message: string, details?: unknown) {
    super(message, statusOf[code], { code, details }, true)
    this.name = 'Refusal'
  }
}

type Speaker = { t?: unknown }

/**
 * Makes a refusal in the language of the request.
 * @param req request that carries `t`; without it English is spoken.
 */
export function refusal(
  req: Speaker | undefined,
  code: RefusalCode,
  key: MessageKey,
  values: MessageValues = {},
  details?: unknown,
): Refusal {
  return new Refusal(code, translate(req, key, values), details)
}
