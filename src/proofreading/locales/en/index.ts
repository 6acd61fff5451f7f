import { captionWithoutCredit } from '../../core/item/captionWithoutCredit.js'
import type { ProofreadingLocale } from '../types.js'

/** English. */
export const en: ProofreadingLocale = {
  checks: [captionWithoutCredit],
  code: 'en',
}
