'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Ruling, TagState } from '../../documents/tags.js'
import { useWords } from '../useWords.js'
import { useMayRule } from './useMayRule.js'
import type { Rulings } from './useRulings.js'

type ButtonWord = 'confirm' | 'confirmEvent' | 'reject' | 'undo'

type Props = {
  /** Further buttons, behind these. */
  children?: ReactNode
  /** The word on the confirming button. */
  confirm?: 'confirm' | 'confirmEvent'
  /** What is decided on, for those who hear the button instead of seeing its row. */
  name: string
  pending: null | TagState
  rulings: Rulings
  saved: TagState
  tagKey: string
  type: Ruling['type']
}

/** Confirm and reject, or take back what was decided. Nothing for those who may not save the story. */
export function RulingButtons({ children, confirm = 'confirm', name, pending, ...props }: Props) {
  const { words } = useWords()
  const { isBusy, mayRule } = useMayRule()
  if (!mayRule) return null
  const { rulings, saved, tagKey, type } = props
  const isOpen = pending === null && saved === 'auto'
  const rule = (state: TagState) => () => rulings.rule({ key: tagKey, state, type })
  const takeBack = pending === null ? rule('auto') : () => rulings.withdraw(type, tagKey)
  const button = (testId: string, word: ButtonWord, act: () => void) => (
    <Button
      aria-label={words('rulingOn', { action: words(word), name })}
      buttonStyle="pill"
      disabled={isBusy}
      extraButtonProps={{ 'data-testid': testId }}
      margin={false}
      onClick={(event) => {
        focusFirst(event.currentTarget)
        act()
      }}
      size="xsmall"
    >
      {words(word)}
    </Button>
  )
  return (
    <span className="broadsheet-tags__buttons">
      {isOpen
        ? button('tag-confirm', confirm, rule('confirmed'))
        : button('tag-undo', 'undo', takeBack)}
      {isOpen && button('tag-reject', 'reject', rule('rejected'))}
      {children}
    </span>
  )
}

/** The first button stays and changes its word; on it the keyboard's focus survives the decision. */
const focusFirst = (button: Element): void =>
  button.parentElement?.querySelector<HTMLElement>('button')?.focus()
