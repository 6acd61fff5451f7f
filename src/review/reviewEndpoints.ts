import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PageState } from '../documents/review.js'
import { refusal } from '../errors.js'
import { routeId } from '../host/routeId.js'
import { type Right, hasRight } from '../rights.js'
import { describeChanges } from './core/describeChanges.js'
import { findProblems } from './core/findProblems.js'
import { type ReviewDesk, lastSignedContent, loadReview } from './loadReview.js'
import { transition } from './transition.js'

const body = z.object({
  action: z.enum(['back', 'publish', 'send', 'sign']),
  hash: z.string().optional(),
  opinion: z.string().max(2000).optional(),
})

/** `GET /api/layouts/:id/review` and `POST /api/layouts/:id/transition`, for the page's screen and for scripts. */
export const reviewEndpoints = (desk: ReviewDesk): Omit<Endpoint, 'root'>[] => [
  { handler: (req) => getReview(desk, req), method: 'get', path: '/:id/review' },
  { handler: (req) => postTransition(desk, req), method: 'post', path: '/:id/transition' },
]

/** State, history, problems, and what differs from what was signed last. */
async function getReview(desk: ReviewDesk, req: PayloadRequest): Promise<Response> {
  if (!hasRight(req.user, 'read', desk.options)) throw refusal(req, 'forbidden', 'mayNot')
  const layout = routeId(req)
  const { page, signoffs, state } = await loadReview(layout, desk, req)
  const signed = await lastSignedContent(layout, desk, req)
  return Response.json({
    changes: signed ? describeChanges(signed, page.printed) : [],
    problems: findProblems(page.printed),
    rights: rightsOn(state, desk, req),
    signoffs,
    state,
    steps: desk.options.steps,
    timeZone: desk.options.timeZone,
  })
}

/** What the person may do with the page, so that its screen offers nothing that would be refused. */
function rightsOn(state: PageState, { options }: ReviewDesk, req: PayloadRequest) {
  const may = (right: Right) => hasRight(req.user, right, options)
  const hasSigned = state.steps.some((s) => s.signedBy?.id === req.user?.id && !s.isStale)
  const maySign = options.samePersonMaySignTwice || !hasSigned
  const steps = options.steps.map(({ key }) => key)
  return {
    back: may('send-back'),
    publish: may('publish'),
    send: may('send-to-review'),
    sign: maySign ? steps.filter((key) => may(`sign:${key}`)) : [],
  }
}

async function postTransition(desk: ReviewDesk, req: PayloadRequest): Promise<Response> {
  const parsed = body.safeParse(await req.json?.().catch(() => null))
  if (!parsed.success) throw refusal(req, 'bad-input', 'badTransition')
  const layout = routeId(req)
  return Response.json({ state: await transition({ ...parsed.data, layout }, desk, req) })
}
