import type { StyleRule } from '../../../../documents/proofreading.js'
import { marksStandard, numbersStandard } from './sources.js'

const marks: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
}
const behind = ['{han}', '{end}', '”', '“', '《', '（']

/** Before a mark stands a Chinese character or a closing mark, behind it Chinese again: 1,000 and A:B are let be. */
const halfWidthMarks = Object.entries(marks).flatMap(([half, full]) => [
  ...behind.map((next) => [`{han}|${half}|${next}`, full] as const),
  ...['”', '》', '）'].map((before) => [`${before}|${half}|{han}`, full] as const),
])
/** The units of a date go with its figures, so that a whole date is one find. */
const wideDigits = Array.from('０１２３４５６７８９').flatMap((digit, value) =>
  ['', '年', '月', '日', '时'].map((unit) => [digit + unit, `${value}${unit}`] as const),
)

/** Marks and figures of the wrong width. */
export const halfWidth: readonly StyleRule[] = [
  {
    examples: {
      right: [
        '他说：“好，就这么办！”',
        '面积1,200平方米，比分3:2。',
        '网址为example.com，A:B两组。',
      ],
      wrong: ['他说,好,就这么办!', '“丰收”,就在眼前', '村口挂着横幅:热烈欢迎'],
    },
    id: 'style-half-width-mark',
    reason: {
      en: 'Between Chinese characters marks have full width: “{{right}}”.',
      zh: '中文里应用全角标点“{{right}}”。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: Object.fromEntries(halfWidthMarks),
  },
  {
    examples: { right: ['今天天气好。'], wrong: ['今天天气好.', '今天天气好.明天下雨'] },
    id: 'style-half-width-stop',
    reason: { en: 'A Chinese sentence ends with 。.', zh: '中文句末应用句号“。”。' },
    severity: 'info',
    source: marksStandard,
    wrong: { '{han}|.|{end}': '。', '{han}|.|{han}': '。', '{han}|．|{end}': '。' },
  },
  {
    examples: {
      right: ['清平县（不含镇区）已完成。', 'f(x)是函数。'],
      wrong: ['清平县(不含镇区)已完成。', '清平县(见图)。'],
    },
    id: 'style-half-width-bracket',
    reason: {
      en: 'Brackets around Chinese have full width: （）.',
      zh: '中文里的括号应为全角“（）”。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: { '({han}{gap:24})': '（{1}{2}）' },
  },
  {
    examples: {
      right: ['这就是“乡愁”。', '屏幕为27"宽屏。'],
      wrong: ['这就是"乡愁"。'],
    },
    id: 'style-straight-quote',
    reason: {
      en: 'Chinese has the quotation marks “ and ”.',
      zh: '中文引号应为“”。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: { '"{gap:24}"': '“{1}”' },
  },
  {
    examples: { right: ['2024年5月，产量3吨。'], wrong: ['２０２４年５月，产量3吨。'] },
    id: 'style-wide-digit',
    on: false, // the text of a PDF may have them where the page does not
    reason: {
      en: 'Arabic figures have half width: {{right}}.',
      zh: '阿拉伯数字应为半角“{{right}}”。',
    },
    severity: 'info',
    source: numbersStandard,
    wrong: Object.fromEntries(wideDigits),
  },
]
