import type { WarningSeverity } from '../../documents/warning.js'
import type { MessageKey } from '../../translations/index.js'

/** The severities, the gravest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies WarningSeverity[]

/** The word for each, which stands beside its colour. */
export const severityWords = {
  error: 'severityError',
  info: 'severityInfo',
  warning: 'severityWarning',
} as const satisfies Record<WarningSeverity, MessageKey>
