'use client'
import type { StepState } from '../../documents/review.js'
import { useWords } from '../useWords.js'
import { type ReviewAnswer, stepLabel } from './reviewAnswer.js'
import { shownSteps } from './shownSteps.js'
import { When } from './When.js'

/** The signatures that the page needs: who gave each and when, or what it waits for. */
export function ReviewSteps({ review }: { review: ReviewAnswer }) {
  return (
    <ol className="broadsheet-review__steps">
      {shownSteps(review).map((step) => (
        <Step key={step.key} review={review} step={step} />
      ))}
    </ol>
  )
}

function Step({ review, step }: { review: ReviewAnswer; step: StepState }) {
  const { language, words } = useWords()
  const { at, isStale, key, opinion, signedBy } = step
  const looks = signedBy ? (isStale ? 'stale' : 'signed') : 'open'
  const isNext = review.state.next === key
  const saying = { open: 'stepOpen', signed: 'signedBy', stale: 'stepStale' } as const
  return (
    <li
      aria-current={isNext ? 'step' : undefined}
      className={`broadsheet-review__step broadsheet-review__step--${looks}`}
      data-signed={looks === 'signed'}
      data-stale={isStale}
      data-step={key}
      data-testid="review-step"
    >
      <strong>{stepLabel(review.steps, key, language)}</strong>{' '}
      {at && <When at={at} timeZone={review.timeZone} />}{' '}
      <span>{words(saying[looks], { name: signedBy?.name ?? '' })}</span>
      {opinion && <q className="broadsheet-review__opinion">{opinion}</q>}
    </li>
  )
}
