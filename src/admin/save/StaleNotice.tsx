'use client'
import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '../useWords.js'
import type { StorySaver } from './StorySaver.js'

/** Somebody else saved the story meanwhile: what was typed here stays in the form, and a person decides. */
export function StaleNotice({ saver }: { saver: StorySaver }) {
  const { collectionSlug } = useDocumentInfo()
  const { words } = useWords()
  const [isBusy, setIsBusy] = useState(false)
  const overwrite = async () => {
    setIsBusy(true)
    const kind = await saver.overwrite()
    setIsBusy(false)
    const { message } = saver.getState()
    if (kind === 'saved') toast.success(message)
    else toast.error((kind !== 'failed' && message) || words('saveUnreachable'))
  }
  return (
    <div className="broadsheet-save__stale" data-testid="save-stale" role="alert">
      {/* Room for it above the fields, which stay in reach. */}
      <style>{`.collection-edit--${collectionSlug} .document-fields { padding-top: 96px }`}</style>
      <p>{words('staleStory')}</p>
      <Button
        buttonStyle="secondary"
        el="anchor"
        extraButtonProps={{ 'data-testid': 'stale-theirs' }}
        margin={false}
        newTab
        size="small"
        url={window.location.href}
      >
        {words('staleTheirs')}
      </Button>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        extraButtonProps={{ 'data-testid': 'stale-overwrite' }}
        margin={false}
        onClick={() => void overwrite()}
        size="small"
      >
        {words('staleOverwrite')}
      </Button>
    </div>
  )
}
