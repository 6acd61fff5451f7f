import { captionWithoutCredit } from '../../core/item/captionWithoutCredit.js'
import type { ProofreadingLanguage } from '../types.js'
import { style } from './style/index.js'

/** English. */
export const en: ProofreadingLanguage = {
  checks: [captionWithoutCredit],
  code: 'en',
  style,
}
