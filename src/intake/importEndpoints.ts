import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refusal } from '../errors.js'
import { isDay } from '../host/days.js'
import { hasRight } from '../rights.js'
import { IntakeError } from './core/intakeError.js'
import { readHtml } from './core/paste/readHtml.js'
import type { Source } from './core/source.js'
import { readBody, takeBody } from './importBody.js'
import type { ImportDesk } from './importDesk.js'
import { importPage } from './importPage.js'
import { issueInHand } from './issueInHand.js'
import { describeEarlier, previewImport, readItems } from './previewImport.js'
import { readsPagesIn } from './locales/index.js'
import { maxBytesOf, readSource } from './readSource.js'
import { refuseSource } from './refuseSource.js'
import { requestBytes } from './requestBytes.js'
import { undoImport } from './undoImport.js'

/** Largest body of items, in bytes: a page has some twenty kilobytes, and JSON doubles them. */
const maxItemsBytes = 12 * 1024 * 1024

/**
 * The way of a page from a person's hands into the desk: `POST imports/preview` (its bytes; nothing is saved),
 * `imports/read` (items that were mended; nothing is saved), `imports/take` (the items that are wanted), `imports/:id/undo`.
 */
export const importEndpoints = (desk: ImportDesk): Omit<Endpoint, 'root'>[] => [
  { handler: (req) => postPreview(desk, req), method: 'post', path: '/preview' },
  { handler: (req) => postRead(desk, req), method: 'post', path: '/read' },
  { handler: (req) => postTake(desk, req), method: 'post', path: '/take' },
  { handler: (req) => postUndo(desk, req), method: 'post', path: '/:id/undo' },
]

async function postPreview(desk: ImportDesk, req: PayloadRequest): Promise<Response> {
  refuseOthers(desk, req)
  const query = new URL(req.url ?? '', 'http://desk').searchParams
  const fileName = query.get('fileName')?.trim().slice(0, 300) || '—'
  const issueDate = query.get('issueDate') || (await issueInHand(desk.options, req))
  if (!isDay(issueDate)) throw refusal(req, 'bad-input', 'notADay', { value: issueDate })
  const source = await sourceOf(fileName, req)
  if (source.kind === 'page' && !readsPagesIn(desk.options.locale))
    throw refusal(req, 'bad-input', 'sourceNoPages', { file: fileName })
  return Response.json(await previewImport({ fileName, issueDate, source }, desk, req))
}

async function sourceOf(fileName: string, req: PayloadRequest): Promise<Source> {
  try {
    const bytes = await requestBytes(req, maxBytesOf(fileName))
    if (!req.headers.get('content-type')?.startsWith('text/html'))
      return await readSource(bytes, fileName)
    const pasted = readHtml(new TextDecoder().decode(bytes))
    if (pasted.blocks.length === 0) throw new IntakeError({ code: 'empty' })
    return { kind: 'story', ...pasted }
  } catch (error) {
    throw error instanceof IntakeError ? refuseSource(req, fileName, error.problem) : error
  }
}

async function postRead(desk: ImportDesk, req: PayloadRequest): Promise<Response> {
  refuseOthers(desk, req)
  const body = await bodyOf(readBody, req)
  return Response.json({ items: await readItems(body, desk, req) })
}

async function postTake(desk: ImportDesk, req: PayloadRequest): Promise<Response> {
  refuseOthers(desk, req)
  const result = await importPage(await bodyOf(takeBody, req), desk, req)
  if (result.outcome === 'imported') {
    const { edition, entries, id, outcome } = result
    return Response.json({ edition, entries, id, outcome }, { status: 201 })
  }
  const earlier = describeEarlier(result.earlier)
  return Response.json({ earlier, outcome: result.outcome }, { status: 409 })
}

async function postUndo(desk: ImportDesk, req: PayloadRequest): Promise<Response> {
  refuseOthers(desk, req)
  const result = await undoImport(idOf(req), desk, req)
  if (result.outcome === 'not-found') throw refusal(req, 'not-found', 'importNone')
  return Response.json(result, { status: result.outcome === 'undone' ? 200 : 409 })
}

function refuseOthers({ options }: ImportDesk, req: PayloadRequest): void {
  if (!hasRight(req.user, 'write-articles', options)) throw refusal(req, 'forbidden', 'mayNot')
}

/** The body of a request; what is wrong in it is named by its place. */
async function bodyOf<T>(schema: z.ZodType<T>, req: PayloadRequest): Promise<T> {
  const text = await requestBytes(req, maxItemsBytes)
    .then((bytes) => new TextDecoder().decode(bytes))
    .catch(() => '')
  const { data, error } = schema.safeParse(parse(text))
  if (!error) return data
  const path = error.issues[0]?.path.join('.') || 'body'
  throw refusal(req, 'bad-input', 'badImport', { path }, error.issues.slice(0, 5))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function idOf(req: PayloadRequest): number | string {
  const id = String(req.routeParams?.id)
  return req.payload.db.defaultIDType === 'number' && /^\d+$/.test(id) ? Number(id) : id
}
