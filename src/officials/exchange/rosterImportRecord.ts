import { createHash } from 'node:crypto'
import type { RosterOfficial } from '../../documents/roster.js'
import { type FullOfficial, fullOfficial } from '../core/exchange/canonical.js'

type Id = number | string

/** One official whom an import wrote, as its row keeps it. */
export type RosterEntry = {
  /** The official before; null for one that the import made. */
  before: FullOfficial | null
  /** Hash of the official when the import was done with it. */
  hash: string
  id: Id
  name: string
}
export type RosterImportState = 'done' | 'failed' | 'running' | 'undone'
export type RosterImportRecord = { id: Id; items: RosterEntry[]; state: RosterImportState }

/** Hash of what a roster tells of an official; a photo and other fields of the host are no part of it. */
export function hashOfficial(official: RosterOfficial): string {
  const { id: _id, ...told } = fullOfficial(official)
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 32)
}
