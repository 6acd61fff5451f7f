import { createHash } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import type { Roster, RosterOfficial, RosterPost } from '../documents/roster.js'
import { refusal } from '../errors.js'
import { today } from '../host/days.js'
import type { ResolvedOptions } from '../options.js'
import { hasRight } from '../rights.js'
import { rosterIndexOf, rosterStamp } from './rosterIndexOf.js'

/**
 * `GET /api/articles/reading`: all that the browser needs to read a story as a save reads it: the roster, the desk's language
 * and words, its checks, and the day. Its ETag changes with each of them, so that asking again costs little.
 */
export const readingEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: (req) => getReading(options, req),
  method: 'get',
  path: '/reading',
})

async function getReading(options: ResolvedOptions, req: PayloadRequest): Promise<Response> {
  if (!hasRight(req.user, 'read', options)) throw refusal(req, 'forbidden', 'mayNot')
  const { locale, proofreading, timeZone, words } = options
  const settings = { locale, proofreading, today: today(timeZone), words }
  const etag = tagOf(`${await rosterStamp(options, req)} ${JSON.stringify(settings)}`)
  const headers = { 'Cache-Control': 'private, no-cache', ETag: etag, Vary: 'Cookie' }
  if (req.headers.get('if-none-match') === etag) return new Response(null, { headers, status: 304 })
  const { officials } = await rosterIndexOf(options, req)
  return Response.json({ ...settings, roster: compact(officials) }, { headers })
}

const tagOf = (state: string): string =>
  `"${createHash('sha256').update(state).digest('base64url').slice(0, 22)}"`

const postKeys = [
  'forms',
  'from',
  'group',
  'organization',
  'rank',
  'status',
  'title',
  'to',
] as const

/** The roster as a reading looks at it: no notes, no row ids, nothing that is empty. */
const compact = (officials: Roster): Roster =>
  officials.map(({ id, name, otherNames, posts }) => ({
    id,
    name,
    ...(otherNames?.length ? { otherNames } : {}),
    posts: (posts ?? []).map(pickPost),
  })) satisfies RosterOfficial[]

const pickPost = (post: RosterPost): RosterPost =>
  Object.fromEntries(
    postKeys.map((key) => [key, post[key]]).filter(([, value]) => !isEmpty(value)),
  ) as RosterPost

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)
