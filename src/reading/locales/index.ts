import { type ReadingLocale } from '../core/locale.js'
import { en } from './en/index.js'
import { zh } from './zh/index.js'

const LOCALES: Readonly<Record<string, ReadingLocale>> = { en, zh }

/**
 * The words and rules of a language.
 * @throws RangeError when there is none for the code; the message names those there are.
 */
export function getReadingLocale(code: string): ReadingLocale {
  const locale = Object.hasOwn(LOCALES, code) ? LOCALES[code] : undefined
  if (locale) return locale
  const known = Object.keys(LOCALES).join(', ')
  throw new RangeError(`There is no reading locale "${code}". Choose one of: ${known}.`)
}
