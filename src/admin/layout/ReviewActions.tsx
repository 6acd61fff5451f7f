'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { TransitionAction } from '../../documents/review.js'
import { useWords } from '../useWords.js'
import { openActions, type ReviewAnswer, stepLabel } from './reviewAnswer.js'
import type { ReviewOnScreen } from './useReview.js'

type Props = { review: ReviewAnswer } & Pick<ReviewOnScreen, 'act' | 'isBusy'>

/** The buttons that the person's rights and the page's phase allow, and the opinion that goes with them. */
export function ReviewActions({ act, isBusy, review }: Props) {
  const { language, words } = useWords()
  const isModified = useFormModified()
  const [opinion, setOpinion] = useState('')
  const actions = openActions(review)
  const { hash, next } = review.state
  const step = stepLabel(review.steps, next, language)
  if (!actions.length) return null

  const run = async (action: TransitionAction) => {
    // Only a signature is for exactly what was read here; the server checks the others against the signatures.
    const body = { action, hash: action === 'sign' ? hash : undefined, opinion }
    if (await act(body)) setOpinion('')
  }
  const isBlocked = (action: TransitionAction) => action !== 'back' && review.problems.length > 0
  return (
    <div className="broadsheet-review__actions">
      {actions.includes('back') && <Opinion onChange={setOpinion} value={opinion} />}
      {isModified && (
        <p className="broadsheet-review__save-first" role="status">
          {words('saveFirst')}
        </p>
      )}
      <div className="broadsheet-review__buttons">
        {actions.map((action) => (
          <Button
            buttonStyle={action === 'back' ? 'secondary' : 'primary'}
            disabled={isBusy || isModified || isBlocked(action)}
            extraButtonProps={{ 'data-testid': `review-${action}` }}
            key={action}
            margin={false}
            onClick={() => void run(action)}
          >
            {action === 'sign' ? words('signAs', { step }) : words(action)}
          </Button>
        ))}
        {isBusy && <span role="status">{words('working')}</span>}
      </div>
    </div>
  )
}

function Opinion({ onChange, value }: { onChange: (value: string) => void; value: string }) {
  const { words } = useWords()
  const id = useId()
  return (
    <div className="field-type textarea">
      <label className="field-label" htmlFor={id}>
        {words('opinionFor')}
      </label>
      <textarea
        className="broadsheet-review__textarea"
        data-testid="review-opinion"
        id={id}
        maxLength={2000}
        onChange={(event) => onChange(event.target.value)}
        rows={2}
        value={value}
      />
    </div>
  )
}
