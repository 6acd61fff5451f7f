import { impossibleDate } from '../../core/dates/impossibleDate.js'
import { captionWithoutCredit } from '../../core/item/captionWithoutCredit.js'
import type { ProofreadingLocale } from '../types.js'
import { writtenTimes } from './dates.js'

/** Chinese. */
export const zh: ProofreadingLocale = {
  checks: [impossibleDate(writtenTimes), captionWithoutCredit],
  code: 'zh',
}
