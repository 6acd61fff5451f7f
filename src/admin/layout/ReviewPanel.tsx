'use client'
import { ShimmerEffect, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useWords } from '../useWords.js'
import './layout.css'
import { ReviewActions } from './ReviewActions.js'
import { ReviewChanges, ReviewProblems } from './ReviewChanges.js'
import { ReviewFailureNote } from './ReviewFailureNote.js'
import { ReviewHead } from './ReviewHead.js'
import { ReviewHistory } from './ReviewHistory.js'
import { ReviewSteps } from './ReviewSteps.js'
import { useReview } from './useReview.js'

/** Review and publication of a page: where it stands, what is new, and what this person may do next. */
export const ReviewPanel: UIFieldClientComponent = () => {
  const { words } = useWords()
  const { id } = useDocumentInfo()
  return (
    <section
      aria-label={words('reviewTitle')}
      className="field-type broadsheet-review"
      data-testid="review-panel"
    >
      <h3 className="field-label">{words('reviewTitle')}</h3>
      {id === undefined ? <p>{words('reviewBeforeSave')}</p> : <Review key={id} />}
    </section>
  )
}

function Review() {
  const { act, failure, isBusy, load, review } = useReview()
  return (
    <>
      {!review && !failure && <ShimmerEffect height={96} />}
      {review && (
        <>
          <ReviewHead review={review} />
          <ReviewSteps review={review} />
          <ReviewProblems problems={review.problems} />
          <ReviewChanges review={review} />
        </>
      )}
      {failure && <ReviewFailureNote failure={failure} load={load} />}
      {review && (
        <>
          <ReviewActions act={act} isBusy={isBusy} review={review} />
          <ReviewHistory review={review} />
        </>
      )}
    </>
  )
}
