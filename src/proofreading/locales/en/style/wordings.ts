import type { StyleRule } from '../../../../documents/proofreading.js'

/** Words and figures that a paper writes in one way. */
export const wordings: readonly StyleRule[] = [
  {
    examples: {
      right: ['The plan is unique.'],
      wrong: ['The plan is very unique.', 'It was a free gift.'],
    },
    id: 'style-tautology',
    reason: { en: '“{{wrong}}” says the same thing twice.', zh: '“{{wrong}}”语义重复。' },
    severity: 'info',
    speech: false,
    wholeWords: true,
    wrong: {
      'very unique': 'unique',
      'free gift': 'gift',
      'past history': 'history',
      'future plans': 'plans',
      'end result': 'result',
      'final outcome': 'outcome',
      'added bonus': 'bonus',
      'close proximity': 'proximity',
      'each and every': 'every',
    },
  },
  {
    examples: { right: ['Fewer people came at 8 a.m.'], wrong: ['Less people came.'] },
    id: 'style-less-fewer',
    reason: { en: 'What is counted is fewer, not less.', zh: '可数名词前用 fewer，不用 less。' },
    severity: 'info',
    speech: false,
    wholeWords: true,
    wrong: {
      'less people': 'fewer people',
      'less children': 'fewer children',
      'less houses': 'fewer houses',
      'less cars': 'fewer cars',
      'less visitors': 'fewer visitors',
    },
  },
]
