import type { Warning } from '../../documents/warning.js'
import type { ProofreadingLocale } from '../locales/types.js'
import type { CheckContext, Finding, ReadItem } from './check.js'
import { withoutRepeats } from './withoutRepeats.js'

/**
 * Looks for what gets a newspaper into trouble in an item that has been read. Pure: the same item, date and roster always
 * give the same warnings, in the order of the text.
 * @param off codes of checks that are left out; those that the desk has switched off where nothing is given
 */
export function proofread(
  item: ReadItem,
  context: CheckContext,
  locale: ProofreadingLocale,
  off: ReadonlySet<string> = locale.off ?? NONE,
): Warning[] {
  const found: Finding[] = []
  for (const { find } of locale.checks)
    for (const finding of find(item, context)) if (!off.has(finding.code)) found.push(finding)
  return withoutRepeats(found).map((finding) => toWarning(finding, locale.code))
}

const NONE: ReadonlySet<string> = new Set()

function toWarning(
  { code, messages, severity, span, suggestion }: Finding,
  language: 'en' | 'zh',
): Warning {
  const { end, start, where } = span ?? { end: 0, start: 0, where: null }
  return { code, end, message: messages[language], messages, severity, start, suggestion, where }
}
