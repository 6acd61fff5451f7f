import type { StyleRule } from '../../../../documents/proofreading.js'

const twice = 'the and of to in is for with was as at by from have are'

/** Words that stand twice by mistake. */
export const doubledWords: readonly StyleRule[] = [
  {
    examples: {
      right: ['He had had enough of it, and that was that.'],
      wrong: ['They met at the the town hall.'],
    },
    id: 'style-doubled-word',
    reason: { en: '“{{wrong}}” says the same word twice.', zh: '“{{wrong}}”有单词重复。' },
    wholeWords: true,
    wrong: Object.fromEntries(twice.split(' ').map((word) => [`${word} ${word}`, word])),
  },
]

/** Marks and spaces. */
export const marks: readonly StyleRule[] = [
  {
    examples: {
      right: ['Well … yes, he came.'],
      wrong: ['He came , and left.', 'He came,, and left.'],
    },
    id: 'style-mark',
    reason: { en: 'A mark is doubled or has a space before it.', zh: '标点重复，或前面多了空格。' },
    wrong: { ' ,': ',', ' ;': ';', '{letters}| .|{end}': '.', ',,': ',', ';;': ';' },
  },
  {
    examples: { right: ['He came. He left.'], wrong: ['He came.  He left.'] },
    id: 'style-double-space',
    reason: { en: 'One space stands between words and sentences.', zh: '单词和句子之间只空一格。' },
    severity: 'info',
    wrong: { '{letters}|  |{letters}': ' ', '.|  |{letters}': ' ', ',|  |{letters}': ' ' },
  },
  {
    examples: {
      right: ['“We came,” she said. It’s the boys’ day (a holiday).'],
      wrong: ['“We came, she said.', 'It is a holiday (for all.'],
    },
    id: 'style-unpaired',
    pairs: ['“”', '()', '[]'],
  },
]
