import { captionWithoutCredit } from '../../core/item/captionWithoutCredit.js'
import type { ProofreadingLocale } from '../types.js'

/** Chinese. */
export const zh: ProofreadingLocale = {
  checks: [captionWithoutCredit],
  code: 'zh',
}
