import type { Warning } from '../../documents/warning.js'

/** Why a warning stands, in the person's language; in that of the text where there is none. */
export const messageIn = ({ message, messages }: Warning, language: string): string =>
  language === 'en' || language === 'zh' ? messages[language] : message
