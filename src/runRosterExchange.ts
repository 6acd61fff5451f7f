import { type Payload, type PayloadRequest, type TypedUser, createLocalReq } from 'payload'
import { composeRosterExchange } from './composeRosterExchange.js'
import { exportRoster } from './officials/exchange/exportRoster.js'
import type { Choice } from './officials/exchange/chooseEntries.js'
import {
  importRoster,
  type RosterImportInput,
  type RosterImportResult,
} from './officials/exchange/importRoster.js'
import { previewRoster } from './officials/exchange/previewRoster.js'
import { type RosterUndoResult, undoRosterImport } from './officials/exchange/undoRosterImport.js'
import { resolvedOptionsOf } from './options.js'

export type { RosterImportInput, RosterImportResult, RosterUndoResult }

type Args = { payload: Payload; req?: Partial<PayloadRequest>; user?: TypedUser }

/** The desk and a request of its own for an operation; without a user the operator does it. */
async function onDesk({ payload, req, user }: Args) {
  const desk = composeRosterExchange(resolvedOptionsOf(payload))
  return [desk, await createLocalReq({ req, user }, payload)] as const
}

/** Compares a roster with the desk's by the Local API; nothing is saved. See planImport. */
export const runRosterPreview = async (choice: Choice, args: Args) =>
  previewRoster(choice, ...(await onDesk(args)))

/** Brings a roster into the desk by the Local API; see importRoster. */
export const runRosterImport = async (
  input: RosterImportInput,
  args: Args,
): Promise<RosterImportResult> => importRoster(input, ...(await onDesk(args)))

/** Takes back one import of a roster by the Local API; see undoRosterImport. */
export const runUndoRosterImport = async (
  id: number | string,
  args: Args,
): Promise<RosterUndoResult> => undoRosterImport(id, ...(await onDesk(args)))

/** The desk's roster as the text of a file, by the Local API; see exportRoster. */
export const runRosterExport = async (
  wanted: Parameters<typeof exportRoster>[0],
  args: Args,
): Promise<string> => exportRoster(wanted, ...(await onDesk(args)))
