import { APIError } from 'payload'

/** Stable codes beside the sentences of `messages.ts`; clients may test them. */
export type DatabaseErrorCode =
  'bulk-refused' | 'commit-unknown' | 'database-busy' | 'held-too-long' | 'not-saved'

/** A save that the database layer refused or undid. Public: the sentence is meant for the person. */
export class DatabaseError extends APIError<{ code: DatabaseErrorCode }> {
  constructor(
    code: DatabaseErrorCode,
    message: string,
    options: { cause?: unknown; status?: number } = {},
  ) {
    super(message, options.status ?? 503, { code }, true)
    this.name = 'DatabaseError'
    if (options.cause !== undefined) this.cause = options.cause
  }
}

/** Whether an error carries this code, across copies of this module. */
export function isDatabaseError(error: unknown, code?: DatabaseErrorCode): error is DatabaseError {
  const candidate = error as { data?: { code?: unknown }; name?: unknown } | null
  if (candidate?.name !== 'DatabaseError') return false
  return code === undefined || candidate.data?.code === code
}
