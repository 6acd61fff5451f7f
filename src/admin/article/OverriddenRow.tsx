'use client'
import type { Override } from '../../documents/warning.js'
import type { LiveWarning } from '../live/liveTags.js'
import { useWords } from '../useWords.js'
import { RulingButtons } from './RulingButtons.js'
import type { Rulings } from './useRulings.js'
import { WarningHead } from './WarningHead.js'

type Props = {
  /** Undefined as long as it waits for the save. */
  override: Override | undefined
  rulings: Rulings
  warning: LiveWarning
}

/** A warning that a person has overridden, with the reason, and the way back. */
export function OverriddenRow({ override, rulings, warning }: Props) {
  const { language, words } = useWords()
  const pending = rulings.pendingOn('warning', warning.key)
  const { reason = pending?.reason ?? '', when, who = '' } = override ?? {}
  const day = when
    ? new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(when))
    : words('rulingPending')
  return (
    <li
      className="broadsheet-tags__row"
      data-code={warning.code}
      data-pending={pending !== null}
      data-testid="warning-overridden"
    >
      <div className="broadsheet-tags__head">
        <WarningHead {...warning} />
      </div>
      <p>
        {warning.words && <strong>{warning.words}</strong>}{' '}
        {who ? words('overriddenBy', { reason, when: day, who }) : `${reason} ${day}`}
      </p>
      <RulingButtons
        name={words('overridden')}
        pending={pending?.state ?? null}
        rulings={rulings}
        saved="rejected"
        tagKey={warning.key}
        type="warning"
      />
    </li>
  )
}
