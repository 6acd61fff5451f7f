import type { Sentence } from '../say.js'

export const captionWithoutCredit: Sentence = {
  en: 'This caption has no credit: add who took the picture.',
  zh: '这条图说没有署名，请补上摄影者。',
}
