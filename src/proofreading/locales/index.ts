import { en } from './en/index.js'
import type { ProofreadingLocale } from './types.js'
import { zh } from './zh/index.js'

const locales: Readonly<Record<string, ProofreadingLocale>> = { en, zh }

/**
 * The checks of a language.
 * @throws RangeError when there are none for the code; the message names those there are.
 */
export function getProofreadingLocale(code: string): ProofreadingLocale {
  const locale = Object.hasOwn(locales, code) ? locales[code] : undefined
  if (locale) return locale
  const codes = Object.keys(locales).join(', ')
  throw new RangeError(`There is no proofreading locale "${code}". Choose one of: ${codes}.`)
}
