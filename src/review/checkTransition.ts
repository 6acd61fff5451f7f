import type { PayloadRequest } from 'payload'
import type { PageState } from '../documents/review.js'
import { refusal } from '../errors.js'
import type { ResolvedOptions } from '../options.js'
import { type Right, hasRight } from '../rights.js'
import { findProblems } from './core/findProblems.js'
import type { Review } from './loadReview.js'
import type { TransitionInput } from './transitionInput.js'

type Desk = { options: ResolvedOptions }

/**
 * Whether a transition may happen now.
 * @returns key of the step that a signature is for; null for other transitions
 * @throws Refusal with the reason
 */
export function checkTransition(
  input: TransitionInput,
  review: Review,
  desk: Desk,
  req: PayloadRequest,
): null | string {
  if (!req.user) throw refusal(req, 'forbidden', 'signInFirst')
  const step = input.action === 'sign' ? review.state.next : null
  checkRight(input, step, desk, req)
  checkHash(input, review, req)
  checkPhase(input, review, req)
  if (input.action !== 'back') checkPage(review, req)
  if (step) checkOtherPerson(review, desk, req)
  return step
}

/** The right comes first: who may not, learns nothing else of the page. */
function checkRight(
  { action }: TransitionInput,
  step: null | string,
  { options }: Desk,
  req: PayloadRequest,
): void {
  const steps = options.steps.map(({ key }): Right => `sign:${key}`)
  const wanted: Record<TransitionInput['action'], Right[]> = {
    back: ['send-back'],
    publish: ['publish'],
    send: ['send-to-review'],
    sign: step ? [`sign:${step}`] : steps,
  }
  if (wanted[action].some((right) => hasRight(req.user, right, options))) return
  const label = options.steps.find(({ key }) => key === step)?.label
  const language = req.i18n?.language === 'zh' ? 'zh' : 'en'
  if (label) throw refusal(req, 'forbidden', 'mayNotSign', { step: label[language] })
  throw refusal(req, 'forbidden', 'mayNot')
}

/** A signature is for what was read; anything else is a stale write. */
function checkHash(
  { action, hash }: TransitionInput,
  { state }: Review,
  req: PayloadRequest,
): void {
  if (action === 'sign' && !hash) throw refusal(req, 'bad-input', 'hashMissing')
  if (hash && hash !== state.hash)
    throw refusal(req, 'stale', 'staleRead', {}, { hash: state.hash })
}

function checkPhase(input: TransitionInput, { state }: Review, req: PayloadRequest): void {
  const { phase } = state
  switch (input.action) {
    case 'back':
      if (phase === 'drafting' || phase === 'published')
        throw refusal(req, 'not-ready', 'notInReview')
      if (!input.opinion?.trim()) throw refusal(req, 'bad-input', 'opinionMissing')
      return
    case 'publish':
      return checkSigned(state, req)
    case 'send':
      if (phase !== 'drafting') throw refusal(req, 'not-ready', 'notDrafting')
      return
    case 'sign':
      if (phase !== 'in-review') throw refusal(req, 'not-ready', 'notInReview')
  }
}

function checkSigned({ phase, steps }: PageState, req: PayloadRequest): void {
  const name = steps.find(({ isStale }) => isStale)?.signedBy?.name
  if (name) throw refusal(req, 'changed-after-signing', 'changedAfterSigning', { name })
  if (phase !== 'signed') throw refusal(req, 'not-ready', 'notSigned')
}

function checkPage({ page }: Review, req: PayloadRequest): void {
  const problems = findProblems(page.printed)
  const [first] = problems
  if (!first) return
  const title = 'title' in first ? first.title : ''
  throw refusal(req, 'not-ready', first.problem, { title }, { problems })
}

function checkOtherPerson({ state }: Review, { options }: Desk, req: PayloadRequest): void {
  if (options.samePersonMaySignTwice) return
  const mine = state.steps.find(
    ({ isStale, signedBy }) => signedBy?.id === req.user?.id && !isStale,
  )
  if (mine) throw refusal(req, 'same-person', 'samePerson')
}
