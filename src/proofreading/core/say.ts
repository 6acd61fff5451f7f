import type { InBothLanguages } from '../../documents/warning.js'

/** A sentence of a check: `{{name}}` stands for a value. */
export type Sentence = InBothLanguages

/** A sentence with its values put in, in both languages. */
export const say = (
  { en, zh }: Sentence,
  values: Record<string, number | string> = {},
): InBothLanguages => ({ en: fill(en, values), zh: fill(zh, values) })

const fill = (sentence: string, values: Record<string, number | string>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
