'use client'
import { Banner, Pill } from '@payloadcms/ui'
import { useWords } from '../useWords.js'
import { type ReviewAnswer, stepLabel } from './reviewAnswer.js'
import { When } from './When.js'

const look = {
  drafting: { pill: 'light-gray', word: 'phaseDrafting' },
  'in-review': { pill: 'warning', word: 'phaseInReview' },
  published: { pill: 'success', word: 'phasePublished' },
  signed: { pill: 'success', word: 'phaseSigned' },
} as const

/** Where the page stands, who sent it back and why, and what the readers see. */
export function ReviewHead({ review }: { review: ReviewAnswer }) {
  const { language, words } = useWords()
  const { back, changedSincePublished, next, phase, published } = review.state
  return (
    <>
      <p className="broadsheet-review__phase" data-phase={phase} data-testid="review-phase">
        <Pill pillStyle={look[phase].pill} rounded>
          {words(look[phase].word)}
        </Pill>{' '}
        {next && (
          <span>{words('waitsFor', { step: stepLabel(review.steps, next, language) })}</span>
        )}
        {phase === 'published' && published && (
          <span>
            {words('publishedBy', { name: published.name })}{' '}
            <When at={published.at} timeZone={review.timeZone} />
          </span>
        )}
      </p>
      {back && (
        <Banner type="error">
          <span data-testid="review-sent-back">
            <strong>{words('sentBackBy', { name: back.name })}</strong>{' '}
            <When at={back.at} timeZone={review.timeZone} />
            {back.opinion && <q className="broadsheet-review__opinion">{back.opinion}</q>}
          </span>
        </Banner>
      )}
      {changedSincePublished && (
        <p className="broadsheet-review__not-public" data-testid="review-not-public">
          {words('publishedChanged')}{' '}
          {published && <When at={published.at} timeZone={review.timeZone} />}
        </p>
      )}
    </>
  )
}
