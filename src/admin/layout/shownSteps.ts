import type { Signoff, StepState } from '../../documents/review.js'
import type { ReviewAnswer } from './reviewAnswer.js'

/**
 * The steps as a person wants to see them. Publishing ends a round, so a published page has no signatures of the present
 * round; the signatures under which it was published are shown then.
 */
export function shownSteps({ signoffs, state }: ReviewAnswer): StepState[] {
  if (state.phase !== 'published') return state.steps
  const publication = signoffs.findLastIndex(({ action }) => action === 'publish')
  const before = signoffs.slice(0, publication)
  return state.steps.map((step) => {
    const signature = before.findLast(
      ({ action, step: key }) => action === 'sign' && key === step.key,
    )
    return signature ? signed(step.key, signature) : step
  })
}

const signed = (key: string, { at, opinion, user, userName }: Signoff): StepState => ({
  at,
  isStale: false,
  key,
  opinion,
  signedBy: { id: user, name: userName },
})
