'use client'
import { Banner, Button, useRouteCache } from '@payloadcms/ui'
import { useWords } from '../useWords.js'
import type { ReviewFailure } from './reviewAnswer.js'

type Props = { failure: ReviewFailure; load: () => Promise<void> }

/** Why the server refused, in its words; where the page has changed meanwhile, the offer to load it again. */
export function ReviewFailureNote({ failure, load }: Props) {
  const { words } = useWords()
  const { clearRouteCache } = useRouteCache()
  const loadAgain = () => {
    clearRouteCache() // the form beside the panel is as old as the panel
    void load()
  }
  return (
    <Banner className="broadsheet-review__failure" type="error">
      <span data-testid="review-error" role="alert">
        {failure.message}
      </span>
      {failure.offersReload && (
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'data-testid': 'review-reload' }}
          margin={false}
          onClick={loadAgain}
          size="small"
        >
          {words('reload')}
        </Button>
      )}
    </Banner>
  )
}
