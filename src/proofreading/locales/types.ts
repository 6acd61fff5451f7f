import type { StyleRule } from '../../documents/proofreading.js'
import type { Check } from '../core/check.js'

/** A language: the checks that run on its texts, made of the words and patterns in its folder. */
export type ProofreadingLocale = {
  checks: readonly Check[]
  code: 'en' | 'zh'
  /** Codes of checks that a desk has switched off. */
  off?: ReadonlySet<string>
}

/** What the folder of a language holds. */
export type ProofreadingLanguage = ProofreadingLocale & {
  /** House style, which a desk may change: made into one more check. */
  style: readonly StyleRule[]
}
