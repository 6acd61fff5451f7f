import type { InBothLanguages } from '../../documents/warning.js'

/** A sentence of a check: `{{name}}` stands for a value. */
export type Sentence = InBothLanguages

type Values = Record<string, InBothLanguages | number | string>

/** A sentence with its values put in, in both languages; a value may itself be said in both. */
export const say = ({ en, zh }: Sentence, values: Values = {}): InBothLanguages => ({
  en: fill(en, values, 'en'),
  zh: fill(zh, values, 'zh'),
})

const fill = (sentence: string, values: Values, language: 'en' | 'zh'): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name] ?? whole
    return typeof value === 'object' ? value[language] : String(value)
  })
