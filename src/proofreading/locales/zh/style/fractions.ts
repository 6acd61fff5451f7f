import type { StyleRule } from '../../../../documents/proofreading.js'
import { numbersStandard } from './sources.js'

/** Fractions, percentages and multiples. */
export const fractions: readonly StyleRule[] = [
  {
    examples: {
      right: ['已完成三分之二。', '占81.5%。', '占百分之八十一点五。'],
      wrong: ['已完成三分之2。', '占百分之八十一点5。', '占百分之80。'],
    },
    id: 'style-mixed-fraction',
    reason: {
      en: 'A fraction or a percentage is written in figures or in characters, not in both.',
      zh: '分数、百分数不得汉字与阿拉伯数字混用。',
    },
    severity: 'info',
    source: numbersStandard,
    wrong: {
      '{numeral}分之{digits}': null,
      '百分之{gap:4}点{digits:1}': null,
      '百分之{digits}': null,
    },
  },
  {
    examples: {
      right: ['投诉量下降了一半。', '产量增长1倍。'],
      wrong: ['投诉量同比下降了1倍。', '成本降低2倍。'],
    },
    id: 'style-falls-by-times',
    reason: {
      en: 'What falls cannot fall by a multiple: give a fraction or a percentage.',
      zh: '减少、下降不能用“倍”，应用分数或百分数。',
    },
    severity: 'info',
    source: numbersStandard,
    wrong: Object.fromEntries(
      '下降 减少 降低 缩短 缩小'.split(' ').flatMap((word) => [
        [`${word}{number}倍`, null],
        [`${word}了{number}倍`, null],
      ]),
    ),
  },
]
