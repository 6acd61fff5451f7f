'use client'
import { useTranslation } from '@payloadcms/ui'
import type { MessageKey, MessageValues } from '../translations/index.js'

/** Says one of our texts in the person's language, with its values filled in. */
export type Words = (key: MessageKey, values?: MessageValues) => string

type Translate = (key: string, values?: MessageValues) => string

/**
 * Our texts in the language that the person chose for the admin.
 * @returns `words` for the texts, `language` as a code (zh, en …) for dates, numbers and labels kept in two languages
 */
export function useWords(): { language: string; words: Words } {
  const { i18n, t } = useTranslation()
  const translate = t as unknown as Translate
  return {
    language: i18n.language,
    words: (key, values) => translate(`broadsheet:${key}`, values),
  }
}
