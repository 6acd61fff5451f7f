import type { IntakeLocale } from '../types.js'

export const messages: IntakeLocale['messages'] = {
  captionWithoutCredit: '这条图说没有署名，请补上摄影者。',
}
