import type { Check } from '../core/check.js'

/** A language: the checks that run on its texts, made of the words and patterns in its folder. */
export type ProofreadingLocale = {
  checks: readonly Check[]
  code: 'en' | 'zh'
}
