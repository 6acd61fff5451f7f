'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '../useWords.js'
import { useMayRule } from './useMayRule.js'
import type { Rulings } from './useRulings.js'

type Props = { isConfirmed: boolean; name: string; rulings: Rulings }

/** Makes a suggestion a tag of the next save, or takes that back; one button, so that the focus stays on it. */
export function SuggestionButton({ isConfirmed, name, rulings }: Props) {
  const { words } = useWords()
  const { isBusy } = useMayRule()
  const action = words(isConfirmed ? 'undo' : 'confirm')
  const act = () =>
    isConfirmed
      ? rulings.withdraw('person', name)
      : rulings.rule({ key: name, state: 'confirmed', type: 'person' })
  return (
    <span className="broadsheet-tags__buttons">
      <Button
        aria-label={words('rulingOn', { action, name })}
        buttonStyle="pill"
        disabled={isBusy}
        extraButtonProps={{ 'data-testid': isConfirmed ? 'suggestion-undo' : 'suggestion-confirm' }}
        margin={false}
        onClick={act}
        size="xsmall"
      >
        {action}
      </Button>
    </span>
  )
}
