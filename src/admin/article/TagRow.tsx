'use client'
import { type ReactNode, useContext } from 'react'
import type { Ruling, TagState } from '../../documents/tags.js'
import { LiveContext } from '../live/LiveContext.js'
import { useWords } from '../useWords.js'
import { JumpButton } from './JumpButton.js'
import { RulingButtons } from './RulingButtons.js'
import type { Rulings } from './useRulings.js'

type Props = {
  /** Further buttons beside those that decide. */
  actions?: ReactNode
  aside?: ReactNode
  children?: ReactNode
  confirm?: 'confirm' | 'confirmEvent'
  /** A tag that became a document of its own is taken back there, not here. */
  isSettled?: boolean
  name: string
  rulings: Rulings
  saved: TagState
  tagKey: string
  type: Exclude<Ruling['type'], 'warning'>
}

const stateWords = {
  auto: 'tagAuto',
  confirmed: 'tagConfirmed',
  rejected: 'tagRejected',
} as const

/** One tag: its name, which leads to its places in the text, its state, what is known of it, and the buttons that decide. */
export function TagRow({ actions, aside, children, isSettled, name, saved, ...props }: Props) {
  const { words } = useWords()
  const live = useContext(LiveContext)
  const { confirm, rulings, tagKey, type } = props
  const pending = rulings.pendingOn(type, tagKey)?.state ?? null
  const state = pending ?? saved
  return (
    <li
      className={`broadsheet-tags__row broadsheet-tags__row--${state}`}
      data-name={name}
      data-pending={pending !== null}
      data-state={state}
      data-testid={`tag-${type}`}
    >
      <div className="broadsheet-tags__head">
        <JumpButton className="broadsheet-tags__name" onJump={() => live?.jump(type, tagKey)}>
          {name}
        </JumpButton>
        {aside}
        <span className="broadsheet-tags__state">{words(stateWords[state])}</span>
      </div>
      <div className="broadsheet-tags__body">
        <div className="broadsheet-tags__facts">
          {children}
          {pending !== null && (
            <p className="broadsheet-tags__pending" role="status">
              {words('rulingPending')}
            </p>
          )}
        </div>
        {!isSettled && (
          <RulingButtons {...{ confirm, name, pending, rulings, saved, tagKey, type }}>
            {actions}
          </RulingButtons>
        )}
      </div>
    </li>
  )
}
