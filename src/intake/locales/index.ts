import type { IntakeLocale } from './types.js'
import { zh } from './zh/index.js'

export type { IntakeLocale } from './types.js'

const locales: Record<string, IntakeLocale> = { zh }

/** Codes of the languages that intake can read. */
const intakeLocaleCodes: readonly string[] = Object.keys(locales)

/**
 * The words and patterns of a language.
 * @throws Error that names the known codes when `code` is not one of them
 */
export function getIntakeLocale(code: string): IntakeLocale {
  const locale = locales[code]
  if (locale) return locale
  throw new Error(
    `There is no intake locale "${code}"; use one of: ${intakeLocaleCodes.join(', ')}.`,
  )
}

/** Tells whether pages of text in a language can be cut into their items. */
export const readsPagesIn = (code: string): boolean => intakeLocaleCodes.includes(code)

/**
 * The words and patterns for single stories in a language. Where it has none those of Chinese serve, which find nothing in
 * another script: heads, paragraphs and crossheads are told by their shape.
 */
export const getStoryLocale = (code: string): IntakeLocale => locales[code] ?? zh
