import type { LiveWarning } from '../live/liveTags.js'
import type { Rulings } from './useRulings.js'

/** A warning of the panel: `nth` among those of the same key, and `id` for both. */
export type NumberedWarning = { id: string; nth: number; warning: LiveWarning }

/** The warnings in the order of the text, each with a name of its own. */
export function numbered(warnings: readonly LiveWarning[]): NumberedWarning[] {
  const seen = new Map<string, number>()
  return warnings.map((warning) => {
    const nth = seen.get(warning.key) ?? 0
    seen.set(warning.key, nth + 1)
    return { id: `${warning.key}#${nth}`, nth, warning }
  })
}

/** Whether a warning is still to be looked at: neither overridden nor about to be. */
export function isOpen({ key, overridden }: LiveWarning, rulings: Rulings): boolean {
  const ruling = rulings.pendingOn('warning', key)
  return ruling ? ruling.state !== 'rejected' : !overridden
}
