import type { IntakeLocale } from '../types.js'

const units = '[.．%％年月日时分点个项家名人岁万亿元次条期届批户亩公里吨米℃、，]'

export const deskCode: IntakeLocale['deskCode'] = {
  pattern: `[①-⑳]\\s*[0-9]{1,3}(?![0-9０-９])(?!\\s*${units})`,
  wrapped: '[①-⑳][^\\S\\n]*\\n\\s*[0-9]{1,3}[^\\S\\n]*$',
}

export const punctuation: IntakeLocale['punctuation'] = {
  brackets: [
    ['（', '）'],
    ['“', '”'],
    ['‘', '’'],
    ['《', '》'],
    ['【', '】'],
    ['「', '」'],
    ['『', '』'],
  ],
  closing: '”’」』）)》】〕',
  sentenceEnds: '。！？!?…',
}
