'use client'
import type { Signoff } from '../../documents/review.js'
import { useWords } from '../useWords.js'
import { type ReviewAnswer, stepLabel } from './reviewAnswer.js'
import { When } from './When.js'

const actionWords = {
  back: 'sentBackBy',
  publish: 'publishedBy',
  send: 'sentBy',
  sign: 'signedBy',
} as const

/** All that was done with the page, the latest first, folded away. */
export function ReviewHistory({ review }: { review: ReviewAnswer }) {
  const { words } = useWords()
  const { signoffs } = review
  if (!signoffs.length) return null
  return (
    <details className="broadsheet-review__history" data-testid="review-history">
      <summary>
        {words('history')} ({signoffs.length})
      </summary>
      <ol reversed>
        {[...signoffs].reverse().map((signoff) => (
          <Entry key={signoff.seq} review={review} signoff={signoff} />
        ))}
      </ol>
    </details>
  )
}

function Entry({ review, signoff }: { review: ReviewAnswer; signoff: Signoff }) {
  const { language, words } = useWords()
  const { action, at, opinion, step, userName } = signoff
  return (
    <li>
      <When at={at} timeZone={review.timeZone} /> {words(actionWords[action], { name: userName })}
      {step && <span> · {stepLabel(review.steps, step, language)}</span>}
      {opinion && <q className="broadsheet-review__opinion">{opinion}</q>}
    </li>
  )
}
