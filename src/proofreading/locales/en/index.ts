import { impossibleDate } from '../../core/dates/impossibleDate.js'
import { captionWithoutCredit } from '../../core/item/captionWithoutCredit.js'
import type { ProofreadingLocale } from '../types.js'
import { writtenTimes } from './dates.js'

/** English. */
export const en: ProofreadingLocale = {
  checks: [impossibleDate(writtenTimes), captionWithoutCredit],
  code: 'en',
}
