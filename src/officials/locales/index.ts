import { en } from './en/index.js'
import type { RosterLocale } from './types.js'
import { zh } from './zh/index.js'

const locales: Readonly<Record<string, RosterLocale>> = { en, zh }

/**
 * What the roster knows of a language.
 * @throws Error when the locale is not known
 */
export function getRosterLocale(code: string): RosterLocale {
  const locale = Object.hasOwn(locales, code) ? locales[code] : undefined
  if (locale) return locale
  throw new Error(
    `The roster knows no locale '${code}'; it knows ${Object.keys(locales).join(', ')}.`,
  )
}
