import { type Payload, type PayloadRequest, type TypedUser, createLocalReq } from 'payload'
import { composeReview } from './composeReview.js'
import type { PageState } from './documents/review.js'
import { resolvedOptionsOf } from './options.js'
import { loadReview } from './review/loadReview.js'
import { transition } from './review/transition.js'
import type { TransitionInput } from './review/transitionInput.js'

type Args = { payload: Payload; req?: Partial<PayloadRequest>; user?: TypedUser }

/**
 * One transition of a page by the Local API: the same operation that stands behind the page's screen and REST.
 * @param input the page's id, the action, the hash of what was read (for a signature), an opinion
 * @returns the page's new state
 * @throws Refusal when it may not happen
 */
export async function runTransition(input: TransitionInput, args: Args): Promise<PageState> {
  const req = await createLocalReq({ req: args.req, user: args.user }, args.payload)
  return transition(input, composeReview(resolvedOptionsOf(args.payload)), req)
}

/** The present state of a page, its hash among it. */
export async function readPageState(layout: number | string, args: Args): Promise<PageState> {
  const req = await createLocalReq({ req: args.req, user: args.user }, args.payload)
  return (await loadReview(layout, composeReview(resolvedOptionsOf(args.payload)), req)).state
}
