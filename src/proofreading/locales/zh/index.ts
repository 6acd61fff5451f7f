import { captionWithoutCredit } from '../../core/item/captionWithoutCredit.js'
import type { ProofreadingLanguage } from '../types.js'
import { style } from './style/index.js'

/** Chinese. */
export const zh: ProofreadingLanguage = {
  checks: [captionWithoutCredit],
  code: 'zh',
  style,
}
