import type { CollectionBeforeChangeHook, NumberField } from 'payload'
import { refusal } from '../errors.js'
import { isSystemWrite } from './systemWrite.js'

/** Counts a document's saves. A client that sends it back says which state it edited. */
export const revisionField: NumberField = {
  name: 'revision',
  type: 'number',
  admin: { hidden: true },
  defaultValue: 0,
}

/**
 * Refuses a save that was made on an older state of the document than the one that is stored, and counts the others. A write
 * without `revision` is not checked: Payload fills in the stored one.
 * @throws Refusal `stale` (409)
 */
export const guardRevision: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (isSystemWrite(req, 'publish')) return data
  if (operation === 'create') return { ...data, revision: 1 }
  const stored = Number(originalDoc?.revision ?? 0)
  const isRestoring = req.context?.isRestoringVersion === true
  const edited = typeof data.revision === 'number' ? data.revision : stored
  if (!isRestoring && edited < stored)
    throw refusal(req, 'stale', 'staleSave', {}, { edited, stored })
  return { ...data, revision: stored + 1 }
}
