import type { Sentence } from '../say.js'

export const rankOrder: Sentence = {
  en: '{{behind}} stands before {{front}} in the roster’s order; here it is the other way round.',
  zh: '按领导名录的排序，{{behind}}应排在{{front}}之前，这里顺序颠倒了。',
}
