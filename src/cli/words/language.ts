export type Language = 'en' | 'zh'

type Environment = Readonly<Record<string, string | undefined>>

const languages: readonly Language[] = ['en', 'zh']

/**
 * The language that a person at this terminal reads: BROADSHEET_LANG, else the first of LC_ALL, LC_MESSAGES and LANG
 * that is set (POSIX.1-2017, 8.2), else English.
 */
export function languageOf(env: Environment): Language {
  const wanted = languages.find((language) => env.BROADSHEET_LANG === language)
  if (wanted) return wanted
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en'
}
