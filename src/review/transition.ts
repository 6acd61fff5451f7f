import type { PayloadRequest } from 'payload'
import type { PrintedPage } from '../documents/page.js'
import type { PageState, Signoff } from '../documents/review.js'
import { runInTransaction } from '../databases/runInTransaction.js'
import { refusal } from '../errors.js'
import { asSystem } from '../host/systemWrite.js'
import { checkTransition } from './checkTransition.js'
import { type ReviewDesk, loadReview } from './loadReview.js'
import type { TransitionInput } from './transitionInput.js'

/**
 * The one way from one state of a page to the next: send to review, sign, send back, publish. Everything is read, checked and
 * written in one transaction, so that a page cannot change between the check and the signature.
 * @returns the page's new state
 * @throws Refusal when the person may not, the page is not there yet, has changed since it was read, or cannot be printed
 */
export async function transition(
  input: TransitionInput,
  desk: ReviewDesk,
  req: PayloadRequest,
): Promise<PageState> {
  let announce = () => {}
  const state = await runInTransaction({ payload: req.payload, req }, async (inside) => {
    const before = await loadReview(input.layout, desk, inside)
    const step = checkTransition(input, before, desk, inside)
    if (input.action === 'publish') announce = await before.page.publish(before.state.hash, inside)
    await addSignoff({ ...input, step }, before, desk, inside)
    return (await loadReview(input.layout, desk, inside)).state
  })
  announce()
  return state
}

async function addSignoff(
  { action, layout, opinion, step }: TransitionInput & { step: null | string },
  { page, signoffs, state }: Awaited<ReturnType<typeof loadReview>>,
  { options }: ReviewDesk,
  req: PayloadRequest,
): Promise<void> {
  const user = req.user
  if (!user) throw refusal(req, 'forbidden', 'signInFirst')
  const keepsContent = action === 'sign' || action === 'publish'
  const row: { content: null | PrintedPage; layout: number | string } & Signoff = {
    action,
    at: new Date().toISOString(),
    content: keepsContent ? page.printed : null,
    hash: state.hash,
    layout,
    opinion: opinion?.trim() || null,
    seq: (signoffs.at(-1)?.seq ?? 0) + 1,
    step,
    user: user.id,
    userName: String((user as { name?: unknown }).name ?? user.email ?? user.id),
  }
  await asSystem(req, 'transition', () =>
    req.payload.create({
      collection: options.slugs.signoffs,
      data: row,
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
}
