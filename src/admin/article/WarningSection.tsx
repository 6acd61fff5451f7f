'use client'
import type { Override } from '../../documents/warning.js'
import { useWords } from '../useWords.js'
import { isOpen, type NumberedWarning } from './numbered.js'
import { OverriddenRow } from './OverriddenRow.js'
import { severities } from './severity.js'
import { SeverityCounts } from './SeverityCounts.js'
import type { Rulings } from './useRulings.js'
import { WarningRow } from './WarningRow.js'

type Props = {
  /** `id` of the warning that the keyboard stands on. */
  current: null | string
  overrides: readonly Override[]
  rulings: Rulings
  warnings: readonly NumberedWarning[]
}

/** What is to be put right, the gravest first; what a person has kept as it is, folded away below. */
export function WarningSection({ current, overrides, rulings, warnings }: Props) {
  const { words } = useWords()
  const open = warnings.filter(({ warning }) => isOpen(warning, rulings))
  const kept = warnings.filter(({ warning }) => !isOpen(warning, rulings))
  const byGravity = severities.flatMap((severity) =>
    open.filter(({ warning }) => warning.severity === severity),
  )
  return (
    <details className="broadsheet-tags__section" data-testid="warnings" open>
      <summary>
        <h4>{words('warnings')}</h4>{' '}
        <SeverityCounts warnings={open.map(({ warning }) => warning)} />
      </summary>
      {open.length === 0 && <p>{words('noWarnings')}</p>}
      <ul>
        {byGravity.map(({ id, nth, warning }) => (
          <WarningRow
            id={id}
            isCurrent={id === current}
            key={id}
            nth={nth}
            rulings={rulings}
            warning={warning}
          />
        ))}
      </ul>
      {kept.length > 0 && (
        <details className="broadsheet-tags__rejected" data-testid="warnings-overridden">
          <summary>{words('overriddenCount', { number: kept.length })}</summary>
          <ul>
            {kept.map(({ id, warning }) => (
              <OverriddenRow
                key={id}
                override={overrides.find(({ key }) => key === warning.key)}
                rulings={rulings}
                warning={warning}
              />
            ))}
          </ul>
        </details>
      )}
    </details>
  )
}
