'use client'
import { memo, useContext, useEffect, useRef } from 'react'
import { LiveContext } from '../live/LiveContext.js'
import type { LiveWarning } from '../live/liveTags.js'
import { useWords } from '../useWords.js'
import { JumpButton } from './JumpButton.js'
import { messageIn } from './messageIn.js'
import type { Rulings } from './useRulings.js'
import { WarningButtons } from './WarningButtons.js'
import { WarningHead } from './WarningHead.js'

type Props = {
  id: string
  /** Whether the keyboard stands on it. */
  isCurrent: boolean
  nth: number
  rulings: Rulings
  warning: LiveWarning
}

/** One warning: how grave, what, where, why, and what to do about it. */
export const WarningRow = memo(function WarningRow(props: Props) {
  const { id, isCurrent, nth, rulings, warning } = props
  const { language } = useWords()
  const live = useContext(LiveContext)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const { code, key, severity, where, words } = warning
  return (
    <li
      aria-current={isCurrent || undefined}
      className={`broadsheet-tags__row broadsheet-tags__row--${severity}`}
      data-code={code}
      data-id={id}
      data-severity={severity}
      data-testid="warning"
      ref={row}
    >
      <div className="broadsheet-tags__head">
        <WarningHead {...warning} />
      </div>
      {where !== null && words && (
        <JumpButton
          className="broadsheet-tags__words"
          onJump={() => live?.jump('warning', key, nth)}
        >
          {words}
        </JumpButton>
      )}
      <p className="broadsheet-tags__message">{messageIn(warning, language)}</p>
      <WarningButtons nth={nth} rulings={rulings} warning={warning} />
    </li>
  )
})
