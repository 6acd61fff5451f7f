'use client'
import type { WarningSeverity } from '../../documents/warning.js'
import { useWords } from '../useWords.js'
import { severities, severityWords } from './severity.js'

type Props = { warnings: readonly { severity: WarningSeverity }[] }

/** How many warnings of each severity there are, the gravest first, by word and colour. */
export function SeverityCounts({ warnings }: Props) {
  const { words } = useWords()
  const counted = severities
    .map((severity) => ({
      number: warnings.filter((warning) => warning.severity === severity).length,
      severity,
    }))
    .filter(({ number }) => number > 0)
  return counted.map(({ number, severity }) => (
    <span
      className={`broadsheet-tags__severity broadsheet-tags__severity--${severity}`}
      data-severity={severity}
      data-testid="warning-count"
      key={severity}
    >
      {words('warningCount', { number, severity: words(severityWords[severity]) })}
    </span>
  ))
}
