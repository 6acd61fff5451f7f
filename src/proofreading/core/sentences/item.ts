import type { Sentence } from '../say.js'

export const bylineMissing: Sentence = {
  en: 'This is the desk’s own report, but nobody is named as its author: add a byline.',
  zh: '这是本报稿件，却没有记者或通讯员署名，请补上署名。',
}

export const captionWithoutCredit: Sentence = {
  en: 'This caption has no credit: add who took the picture.',
  zh: '这条图说没有署名，请补上摄影者。',
}

export const headlineBodyMismatch: Sentence = {
  en: 'The headline names {{name}}, but the story does not.',
  zh: '标题里有{{name}}，正文里却没有此人。',
}

export const headlineNameSlip: Sentence = {
  en: 'The headline has “{{name}}”, the story has “{{near}}”: one of them is misspelt.',
  zh: '标题里是“{{name}}”，正文里是“{{near}}”，其中一处写错了。',
}
