import type { Access, FieldAccess, PayloadRequest } from 'payload'
import type { ResolvedOptions } from './options.js'
import { type Right, hasRight } from './rights.js'

type Allowed = (right: Right) => Access

/** Access functions of one desk; each answers yes or no by the rights of the signed-in person's roles. */
export type DeskAccess = {
  /** Whoever holds the right. */
  allow: Allowed
  /** The same for a field. */
  allowField: (right: Right) => FieldAccess
  /** Whether the person of a request holds a right. */
  may: (req: Pick<PayloadRequest, 'user'>, right: Right) => boolean
}

export function deskAccess(options: ResolvedOptions): DeskAccess {
  const may: DeskAccess['may'] = ({ user }, right) => hasRight(user, right, options)
  return {
    allow:
      (right) =>
      ({ req }) =>
        may(req, right),
    allowField:
      (right) =>
      ({ req }) =>
        may(req, right),
    may,
  }
}

/** Nobody, not even an administrator: for what only our operations write. */
export const nobody: Access = () => false
