import type { ProofreadingOptions } from '../../documents/proofreading.js'
import { chooseRules } from '../core/style/chooseRules.js'
import { styleCheck } from '../core/style/styleCheck.js'
import { en } from './en/index.js'
import type { ProofreadingLanguage, ProofreadingLocale } from './types.js'
import { zh } from './zh/index.js'

const languages: Readonly<Record<string, ProofreadingLanguage>> = { en, zh }
const nothingSaid: ProofreadingOptions = {}
const byOptions = new WeakMap<ProofreadingOptions, Map<string, ProofreadingLocale>>()

/**
 * The checks of a language, made at the first call.
 * @param options What a desk says about them; pass the same object each time, since the checks are made for each.
 * @throws RangeError when there are none for the code; the message names those there are.
 * @throws StyleFault when a rule of the desk cannot be read
 */
export function getProofreadingLocale(
  code: string,
  options: ProofreadingOptions = nothingSaid,
): ProofreadingLocale {
  const made = byOptions.get(options) ?? new Map<string, ProofreadingLocale>()
  byOptions.set(options, made)
  const known = made.get(code)
  if (known) return known
  const locale = makeLocale(getProofreadingLanguage(code), options)
  made.set(code, locale)
  return locale
}

/**
 * What a language brings, before a desk changes it.
 * @throws RangeError when there is none for the code; the message names those there are.
 */
export function getProofreadingLanguage(code: string): ProofreadingLanguage {
  const language = Object.hasOwn(languages, code) ? languages[code] : undefined
  if (language) return language
  const codes = Object.keys(languages).join(', ')
  throw new RangeError(`There is no proofreading locale "${code}". Choose one of: ${codes}.`)
}

function makeLocale(
  { checks, code, style }: ProofreadingLanguage,
  options: ProofreadingOptions,
): ProofreadingLocale {
  const houseStyle = styleCheck(chooseRules(style, options), options.keep ?? [])
  return { checks: [...checks, houseStyle], code, off: new Set(options.off) }
}
