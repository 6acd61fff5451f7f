import { createHash } from 'node:crypto'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isUnchanged } from './conditions.js'
import { chooseEncoding, type Encoding } from './encodings.js'
import { openHeaders, pageCaching } from './headers.js'

/** One encoding of an answer, ready to be sent. Headers are flat lists for `writeHead`. */
type Representation = { body: Buffer; etag: string; headers: string[]; unchangedHeaders: string[] }

/** An answer that was made at publication: sending it is a look-up. */
export type Resource = {
  /** Milliseconds since 1970, on a whole second as HTTP dates are. */
  modifiedAt: number
  representations: Record<Encoding, Representation>
}

const compress = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  identity: (bytes: Buffer) => Promise.resolve(bytes),
}

/** A strong tag: two bodies with the same tag are the same bytes. */
const etagOf = (body: Buffer) => `"${createHash('sha256').update(body).digest('base64url')}"`

const represent = (encoding: Encoding, body: Buffer, modifiedAt: number): Representation => {
  const etag = etagOf(body)
  // A 304 with a tag needs no other description of the body (RFC 9110, 15.4.5).
  const unchangedHeaders = [
    ...['Cache-Control', pageCaching, 'ETag', etag, 'Vary', 'Accept-Encoding'],
    ...openHeaders,
  ]
  const headers = [
    ...['Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(body.length)],
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...['Last-Modified', new Date(modifiedAt).toUTCString()],
    ...unchangedHeaders,
  ]
  return { body, etag, headers, unchangedHeaders }
}

const prepare = async (bytes: Buffer, modifiedAt: number): Promise<Resource> => {
  const encode = async (encoding: Encoding) =>
    represent(encoding, await compress[encoding](bytes), modifiedAt)
  const [br, gzipped, identity] = await Promise.all([
    encode('br'),
    encode('gzip'),
    encode('identity'),
  ])
  return { modifiedAt, representations: { br, gzip: gzipped, identity } }
}

/**
 * Serialises and compresses the answer of a path once and for all. `publishedAt`: ISO 8601 instant; throws a RangeError
 * when it is none.
 */
export type Freeze = (path: string, answer: object, publishedAt: string) => Promise<Resource>

/** A freezer hands out its last work again when the answer of a path has not changed. */
export const createFreezer = (): Freeze => {
  const lastOf = new Map<string, Resource>()
  return async (path, answer, publishedAt) => {
    const bytes = Buffer.from(JSON.stringify(answer))
    const modifiedAt = Math.floor(Date.parse(publishedAt) / 1000) * 1000
    if (Number.isNaN(modifiedAt)) throw new RangeError(`publishedAt is no instant: ${publishedAt}`)
    const last = lastOf.get(path)
    if (last?.modifiedAt === modifiedAt && last.representations.identity.body.equals(bytes)) {
      return last
    }
    const resource = await prepare(bytes, modifiedAt)
    lastOf.set(path, resource)
    return resource
  }
}

/** Answers GET or HEAD with a frozen answer, or with 304 when the client already holds it. */
export const sendResource = (
  req: IncomingMessage,
  res: ServerResponse,
  { modifiedAt, representations }: Resource,
): void => {
  const chosen = representations[chooseEncoding(req.headers['accept-encoding'])]
  if (isUnchanged(req, chosen.etag, modifiedAt)) {
    res.writeHead(304, chosen.unchangedHeaders).end()
    return
  }
  res.writeHead(200, chosen.headers)
  if (req.method === 'HEAD') res.end()
  else res.end(chosen.body)
}
