import type { CollectionAfterOperationHook } from 'payload'
import { DatabaseError } from './databaseErrors.js'
import { messages } from './messages.js'

/**
 * An `afterOperation` hook that makes updates and deletes of several documents all or nothing. Without it a document
 * whose hook throws is listed under `errors`, while what was already written for it stays.
 */
export const refusePartialBulk: CollectionAfterOperationHook = ({ operation, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const errors = (result as { errors?: { id: number | string; message: string }[] }).errors ?? []
  if (errors.length === 0) return result
  const reasons = errors.map(({ id, message }) => `${id}: ${message}`).join('; ')
  throw new DatabaseError('bulk-refused', messages.bulkRefused(errors.length, reasons), {
    status: 409,
  })
}
