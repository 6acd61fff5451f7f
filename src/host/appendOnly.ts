import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { refusal } from '../errors.js'
import { type SystemWrite, isSystemWrite } from './systemWrite.js'

const changes = new Set([
  'create',
  'delete',
  'deleteByID',
  'restoreVersion',
  'update',
  'updateByID',
])

/**
 * Guards a collection that only grows, and only by our own operation: every other write is refused, whatever the access.
 * @throws Refusal `append-only` (403)
 */
export const appendOnlyOperation =
  (purpose: SystemWrite): CollectionBeforeOperationHook =>
  ({ args, collection, operation, req }) => {
    const isOurs = operation === 'create' && isSystemWrite(req, purpose)
    if (changes.has(operation) && !isOurs)
      throw refusal(req, 'append-only', 'appendOnly', { collection: collection.slug })
    return args
  }

/** The wall behind it, for writes that skip operations' hooks. */
export const appendOnly =
  (purpose: SystemWrite): CollectionBeforeChangeHook =>
  ({ collection, data, operation, req }) => {
    if (operation === 'create' && isSystemWrite(req, purpose)) return data
    throw refusal(req, 'append-only', 'appendOnly', { collection: collection.slug })
  }
