import { type Payload, type PayloadRequest, type TypedUser, createLocalReq } from 'payload'
import { bodyToTexts, paragraphsToBody } from './articles/core/lexicalText.js'
import { rosterIndexOf } from './articles/rosterIndexOf.js'
import type { ImportDesk } from './intake/importDesk.js'
import { type ImportInput, type ImportResult, importPage } from './intake/importPage.js'
import { type UndoResult, undoImport } from './intake/undoImport.js'
import { type ResolvedOptions, resolvedOptionsOf } from './options.js'

export type { ImportInput, ImportResult, UndoResult }

type Args = { payload: Payload; req?: Partial<PayloadRequest>; user?: TypedUser }

/** Hands the import what it needs of the other stages: how a body is stored, and the roster. */
export const composeImport = (options: ResolvedOptions): ImportDesk => ({
  options,
  readBody: (body) => bodyToTexts(body as Parameters<typeof bodyToTexts>[0]),
  rosterOf: (req) => rosterIndexOf(options, req),
  toBody: paragraphsToBody,
})

/**
 * Imports one page by the Local API; see importPage.
 * @param args the desk, and the user for whom it is done; without one the operator does it
 */
export async function runImport(input: ImportInput, args: Args): Promise<ImportResult> {
  const req = await createLocalReq({ req: args.req, user: args.user }, args.payload)
  return importPage(input, composeImport(resolvedOptionsOf(args.payload)), req)
}

/** Takes back one import by the Local API; see undoImport. */
export async function runUndoImport(id: number | string, args: Args): Promise<UndoResult> {
  const req = await createLocalReq({ req: args.req, user: args.user }, args.payload)
  return undoImport(id, composeImport(resolvedOptionsOf(args.payload)), req)
}
