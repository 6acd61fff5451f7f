import * as z from 'zod'
import type { ProofreadingOptions } from './documents/proofreading.js'
import { checkOwnRules } from './proofreading/core/style/checkOwnRules.js'
import { StyleFault } from './proofreading/core/style/styleFault.js'
import { getProofreadingLanguage } from './proofreading/locales/index.js'

const LONGEST = 80
const word = z.string().trim().min(1).max(LONGEST)
const words = z.array(word).optional()
/** Blanks at its ends count. */
const pattern = z.string().min(1).max(LONGEST)
const inBoth = z.preprocess(
  (said) => (typeof said === 'string' ? { en: said, zh: said } : said),
  z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }),
)
const places = z.enum(['body', 'caption', 'credit', 'headline', 'kicker', 'subhead'])
const texts = z.array(z.string().min(1).max(1000)).optional()

const styleRule = z.strictObject({
  examples: z.strictObject({ right: texts, wrong: texts }).optional(),
  except: z.array(pattern).optional(),
  id: z.string(),
  notBesideNames: z.boolean().optional(),
  on: z.boolean().optional(),
  pairs: z.array(pattern).optional(),
  reason: inBoth.optional(),
  severity: z.enum(['error', 'info', 'warning']).optional(),
  source: inBoth.optional(),
  speech: z.boolean().optional(),
  where: z.array(places).optional(),
  wholeWords: z.boolean().optional(),
  wrong: z.record(pattern, z.string().max(LONGEST).nullable()).optional(),
})

/** The form of what a desk says about its checks; a name that it does not know is refused, since it would be left out silently. */
export const proofreadingSchema = z.strictObject({
  keep: words,
  off: words,
  on: words,
  style: z.array(styleRule).optional(),
})

/** What no schema can say of a desk's checks: undefined when nothing is wrong with them. */
export function faultIn(options: ProofreadingOptions, locale: string): StyleFault | undefined {
  try {
    checkOwnRules(getProofreadingLanguage(locale).style, options)
    return undefined
  } catch (error) {
    if (error instanceof StyleFault) return error
    throw error
  }
}
