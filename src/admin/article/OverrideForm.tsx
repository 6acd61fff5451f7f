'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../useWords.js'

type Props = { onCancel: () => void; onSave: (reason: string) => void }

/** UTF-16 units of the longest reason, as the server takes it. */
const LONGEST = 500

/** Asks for the one sentence without which nothing is overridden: Enter saves it, Escape goes back. */
export function OverrideForm({ onCancel, onSave }: Props) {
  const { words } = useWords()
  const [reason, setReason] = useState('')
  const isEmpty = reason.trim() === ''
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape'].includes(event.key)) return
    event.preventDefault() // Enter would save the whole story
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
    else if (!isEmpty) onSave(reason.trim())
  }
  return (
    <div className="broadsheet-tags__choice" data-testid="override-form">
      <input
        aria-label={words('overrideReason')}
        autoFocus
        data-testid="override-reason"
        maxLength={LONGEST}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={onKeyDown}
        placeholder={words('overrideReason')}
        value={reason}
      />
      <span className="broadsheet-tags__buttons">
        <Button
          buttonStyle="primary"
          disabled={isEmpty}
          extraButtonProps={{ 'data-testid': 'override-save' }}
          margin={false}
          onClick={() => onSave(reason.trim())}
          size="xsmall"
        >
          {words('overrideSave')}
        </Button>
        <Button buttonStyle="pill" margin={false} onClick={onCancel} size="xsmall">
          {words('cancel')}
        </Button>
      </span>
    </div>
  )
}
