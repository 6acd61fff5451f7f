'use client'
import { Banner, Button } from '@payloadcms/ui'
import { useWords } from './useWords.js'

/** Why a list could not be had, and the offer to ask again. */
export function LoadFailure({ failure, load }: { failure: string; load: () => void }) {
  const { words } = useWords()
  return (
    <Banner type="error">
      <span role="alert">{failure}</span>{' '}
      <Button buttonStyle="secondary" margin={false} onClick={load} size="small">
        {words('reload')}
      </Button>
    </Banner>
  )
}
