import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
} from 'payload'
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
 * Makes a collection of one that only grows, and only by our own operation: nobody has the right to write it, and every other
 * write is refused whatever the access.
 */
export function appendOnly(
  purpose: SystemWrite,
  { enabled }: { enabled: boolean },
  collection: CollectionConfig,
): CollectionConfig {
  const nobody = () => false
  return {
    ...collection,
    access: { ...collection.access, create: nobody, delete: nobody, update: nobody },
    disableDuplicate: true,
    hooks: enabled
      ? { beforeChange: [refuseChange(purpose)], beforeOperation: [refuseOperation(purpose)] }
      : {},
    lockDocuments: false,
    versions: false,
  }
}

/** @throws Refusal `append-only` (403) */
const refuseOperation =
  (purpose: SystemWrite): CollectionBeforeOperationHook =>
  ({ args, collection, operation, req }) => {
    const isOurs = operation === 'create' && isSystemWrite(req, purpose)
    if (changes.has(operation) && !isOurs)
      throw refusal(req, 'append-only', 'appendOnly', { collection: collection.slug })
    return args
  }

/** The wall behind it, for writes that skip operations' hooks. */
const refuseChange =
  (purpose: SystemWrite): CollectionBeforeChangeHook =>
  ({ collection, data, operation, req }) => {
    if (operation === 'create' && isSystemWrite(req, purpose)) return data
    throw refusal(req, 'append-only', 'appendOnly', { collection: collection.slug })
  }
