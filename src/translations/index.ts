import type { Config, LabelFunction } from 'payload'
import { en } from './en.js'
import { zh } from './zh.js'

export type MessageKey = keyof typeof en
export type MessageValues = Record<string, number | string>

const ours = { en, zh }
type I18n = NonNullable<Config['i18n']>
type Translations = Record<string, { broadsheet?: object }>

/** Adds our texts to a host's: ours first and the host's last, so that theirs win. */
export function addTranslations(i18n: I18n | undefined): I18n {
  const theirs = (i18n?.translations ?? {}) as Translations
  const merged = Object.entries(ours).map(([language, texts]) => [
    language,
    { ...theirs[language], broadsheet: { ...texts, ...theirs[language]?.broadsheet } },
  ])
  return {
    ...i18n,
    translations: { ...theirs, ...Object.fromEntries(merged) } as I18n['translations'],
  }
}

/** A label that Payload translates when it shows it. */
export const label =
  (key: MessageKey): LabelFunction =>
  ({ t }) =>
    (t as (key: string) => string)(`broadsheet:${key}`)

/** Labels of a collection: one and many. */
export const labels = (singular: MessageKey, plural: MessageKey) => ({
  plural: label(plural),
  singular: label(singular),
})

/** A text in the language of a request, English where there is none. */
export function translate(
  req: { t?: unknown } | undefined,
  key: MessageKey,
  values: MessageValues = {},
): string {
  const t = req?.t as ((key: string, values: MessageValues) => string) | undefined
  const found = t?.(`broadsheet:${key}`, values)
  return found && !found.startsWith('broadsheet:') ? found : fill(en[key], values)
}

const fill = (text: string, values: MessageValues): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))

/** A text in both languages, for the few settings that take no function. */
export const inBoth = (key: MessageKey): Record<'en' | 'zh', string> => ({
  en: en[key],
  zh: zh[key],
})
