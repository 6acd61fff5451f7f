'use client'
import { Button } from '@payloadcms/ui'
import { useContext } from 'react'
import { useWords } from '../useWords.js'
import { NewOfficialContext } from './NewOfficial.js'
import { useMayRule } from './useMayRule.js'
import type { Rulings } from './useRulings.js'

type Props = { isConfirmed: boolean; name: string; rulings: Rulings }

/**
 * Makes a suggestion a tag of the next save, or takes that back: one button, so that the focus stays on it. Another puts
 * the person on the roster first.
 */
export function SuggestionButton({ isConfirmed, name, rulings }: Props) {
  const { words } = useWords()
  const { isBusy } = useMayRule()
  const create = useContext(NewOfficialContext)
  const confirm = (official?: number | string) =>
    rulings.rule({ key: name, official, state: 'confirmed', type: 'person' })
  const button = (testId: string, word: 'addToRoster' | 'confirm' | 'undo', act: () => void) => (
    <Button
      aria-label={words('rulingOn', { action: words(word), name })}
      buttonStyle="pill"
      disabled={isBusy}
      extraButtonProps={{ 'data-testid': testId }}
      margin={false}
      onClick={act}
      size="xsmall"
    >
      {words(word)}
    </Button>
  )
  return (
    <span className="broadsheet-tags__buttons">
      {isConfirmed
        ? button('suggestion-undo', 'undo', () => rulings.withdraw('person', name))
        : button('suggestion-confirm', 'confirm', () => confirm())}
      {!isConfirmed &&
        create &&
        button('suggestion-create', 'addToRoster', () =>
          create({ name, onCreated: confirm, title: null }),
        )}
    </span>
  )
}
