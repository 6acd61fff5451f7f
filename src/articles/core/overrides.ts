/** A warning that a person has overridden stays so through every later save of the story: promise 4. */
import type { Item } from '../../documents/item.js'
import type { Ruling } from '../../documents/tags.js'
import type { KeptWarning, Override, WarningCode } from '../../documents/warning.js'
import { warningKey } from './warningKey.js'

/**
 * The story's overrides: those it had, without the ones taken back, and with the new ones.
 * @param kept overrides at the last save
 * @param rulings what a person decided in this save; those on tags are left alone
 * @param by who decides and when
 */
export function mergeOverrides(
  kept: readonly Override[],
  rulings: readonly Ruling[],
  by: Pick<Override, 'when' | 'who'>,
): Override[] {
  const ruled = new Map(rulings.filter(({ type }) => type === 'warning').map((r) => [r.key, r]))
  const stay = kept.filter(({ key }) => !ruled.has(key))
  const added = [...ruled.values()]
    .filter(({ state }) => state === 'rejected')
    .map(({ key, reason = '' }) => ({ ...partsOf(key), key, reason: reason.trim(), ...by }))
  return [...stay, ...added]
}

/** The warnings of a text with their keys, each marked when it is overridden. */
export function markOverridden(item: Item, overrides: readonly Override[]): KeptWarning[] {
  const overridden = new Set(overrides.map(({ key }) => key))
  return item.warnings.map((warning) => {
    const key = warningKey(warning, item)
    return { ...warning, key, overridden: overridden.has(key) }
  })
}

/** A key says itself what it is about, so that an override outlives the words. */
function partsOf(key: string): Pick<Override, 'code' | 'words'> {
  const [code = '', words = ''] = key.split('|')
  return { code: code as WarningCode, words }
}
