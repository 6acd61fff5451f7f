import type { Endpoint, PayloadRequest } from 'payload'
import { refusal } from '../../errors.js'
import { hasRight, type Right } from '../../rights.js'
import type { Answers } from '../core/exchange/planImport.js'
import type { RosterForm } from '../core/exchange/readRoster.js'
import { exportRoster } from './exportRoster.js'
import { importRoster, type RosterImportInput } from './importRoster.js'
import { previewFile, previewRoster } from './previewRoster.js'
import type { RosterDesk } from './rosterDesk.js'
import { importBody, previewBody, textOf } from './rosterRequests.js'
import { streamProgress } from './streamProgress.js'
import { undoRosterImport } from './undoRosterImport.js'

type Handler = (desk: RosterDesk, req: PayloadRequest) => Promise<Response>

/** Under `/api/roster-imports`: preview, take, undo of one import, and the roster as a file. */
export const rosterExchangeEndpoints = (desk: RosterDesk): Omit<Endpoint, 'root'>[] => {
  const guarded = (right: Right, handler: Handler) => async (req: PayloadRequest) => {
    if (!hasRight(req.user, right, desk.options)) throw refusal(req, 'forbidden', 'mayNot')
    return handler(desk, req)
  }
  return [
    { handler: guarded('read', getFile), method: 'get', path: '/export' },
    { handler: guarded('edit-roster', postPreview), method: 'post', path: '/preview' },
    { handler: guarded('edit-roster', postImport), method: 'post', path: '/take' },
    { handler: guarded('edit-roster', postUndo), method: 'post', path: '/:id/undo' },
  ]
}

async function postPreview(desk: RosterDesk, req: PayloadRequest): Promise<Response> {
  const body = await previewBody(req)
  if ('content' in body) {
    const text = textOf(body.content, body.fileName, desk, req)
    return Response.json(await previewFile(text, desk, req))
  }
  const { roster, take } = body
  return Response.json(await previewRoster({ answers: answersOf(body), roster, take }, desk, req))
}

/** A client that reads lines (application/x-ndjson) hears of the progress; another one gets the end alone. */
async function postImport(desk: RosterDesk, req: PayloadRequest): Promise<Response> {
  const body = await importBody(req)
  const run = async (onProgress?: RosterImportInput['onProgress']) => {
    const input = { ...body, answers: answersOf(body), onProgress }
    const { changed, created, id } = await importRoster(input, desk, req)
    return { changed, created, id }
  }
  const wantsLines = req.headers.get('accept')?.includes('application/x-ndjson')
  return wantsLines ? streamProgress(run, req) : Response.json(await run())
}

const answersOf = ({ answers }: { answers?: Record<string, number | string> }): Answers =>
  answers ?? {}

async function postUndo(desk: RosterDesk, req: PayloadRequest): Promise<Response> {
  const given = String(req.routeParams?.id ?? '')
  const isNumber = req.payload.db.defaultIDType === 'number'
  const result = await undoRosterImport(isNumber ? Number(given) : given, desk, req)
  if (result.outcome === 'not-found') throw refusal(req, 'not-found', 'rosterImportNone')
  if (result.outcome === 'undone-before') throw refusal(req, 'not-ready', 'rosterUndoneBefore')
  return Response.json(result)
}

const files = {
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  json: { ending: 'json', type: 'application/json; charset=utf-8' },
  popolo: { ending: 'popolo.json', type: 'application/json; charset=utf-8' },
} as const

async function getFile(desk: RosterDesk, req: PayloadRequest): Promise<Response> {
  const form = String(req.searchParams.get('format') ?? 'json') as RosterForm
  if (!Object.hasOwn(files, form))
    throw refusal(req, 'bad-input', 'badRosterFormat', { format: form })
  const language = req.i18n.language === 'en' ? 'en' : 'zh'
  const text = await exportRoster({ form, language }, desk, req)
  const { ending, type } = files[form]
  return new Response(text, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="roster.${ending}"`,
      'Content-Type': type,
    },
  })
}
