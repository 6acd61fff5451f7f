/**
 * Promise 2: a story becomes public with its page and in no other way. Every ordinary write of a story is a draft; only the
 * publish operation, which proves itself, writes the published form.
 */
import type { Access, CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { refusal } from '../errors.js'
import { isSystemWrite } from '../host/systemWrite.js'

type WriteArgs = { data?: { _status?: unknown }; draft?: boolean }
const writes = new Set(['create', 'restoreVersion', 'update', 'updateByID'])

/** Refuses `_status: published` by id, in bulk, by REST, GraphQL, Local API or job, and turns other writes into draft saves. */
export const guardStatusOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!writes.has(operation) || isSystemWrite(req, 'publish')) return args
  const write = args as WriteArgs
  if (write.data?._status === 'published') throw refusal(req, 'direct-publish', 'directPublish')
  return { ...args, draft: true }
}

/** The wall behind it: whatever way a write took, the published form is not among its results. */
export const guardStatus: CollectionBeforeChangeHook = ({ data, req }) => {
  if (data._status !== 'published' || isSystemWrite(req, 'publish')) return data
  // A restored version brings the status it had; the restore itself is a draft save.
  if (req.context?.isRestoringVersion) return { ...data, _status: 'draft' }
  throw refusal(req, 'direct-publish', 'directPublish')
}

/** Access that hides the publish button: nobody publishes a story by itself. */
export const refusesPublishing =
  (access: Access): Access =>
  (args) =>
    (args.data as undefined | { _status?: unknown })?._status === 'published' ? false : access(args)
