import type { Endpoint, PayloadRequest } from 'payload'
import { routeId } from '../host/routeId.js'
import { routePage } from '../host/routePage.js'
import { changeTerm } from './changeTerm.js'
import { type RosterDesk, holdersOf, postsOn, readRoster } from './readRoster.js'

type Handler = (desk: RosterDesk, req: PayloadRequest) => Promise<Response>

/**
 * Under `/api/officials`: `GET /:id/posts?on=`, `GET /holders?title=&organization=&on=`, `GET /roster?on=&group=&q=&page=`, and
 * `POST /change-of-term`.
 */
export const rosterEndpoints = (desk: RosterDesk): Omit<Endpoint, 'root'>[] => [
  { handler: (req) => getHolders(desk, req), method: 'get', path: '/holders' },
  { handler: (req) => getRoster(desk, req), method: 'get', path: '/roster' },
  { handler: (req) => getPosts(desk, req), method: 'get', path: '/:id/posts' },
  { handler: (req) => postChange(desk, req), method: 'post', path: '/change-of-term' },
]

const getPosts: Handler = async (desk, req) =>
  Response.json(await postsOn({ official: routeId(req), on: param(req, 'on') }, desk, req))

const getHolders: Handler = async (desk, req) => {
  const [on, organization, title] = ['on', 'organization', 'title'].map((key) => param(req, key))
  return Response.json(await holdersOf({ on, organization, title }, desk, req))
}

const getRoster: Handler = async (desk, req) => {
  const page = routePage(req)
  const group = param(req, 'group') ?? undefined
  const words = param(req, 'q') ?? undefined
  return Response.json(await readRoster({ group, on: param(req, 'on'), page, words }, desk, req))
}

const postChange: Handler = async ({ options }, req) => {
  const body: unknown = await req.json?.().catch(() => null)
  return Response.json(await changeTerm(body, options, req))
}

/** One value of the address's query; null where it is not there. */
const param = (req: PayloadRequest, name: string): null | string => req.searchParams.get(name)
