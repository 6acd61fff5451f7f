import type { StyleRule } from '../../../../documents/proofreading.js'
import { marksStandard } from './sources.js'

const middle = ['，', '、', '；', '：']
const final = ['。', '？', '！']

/** One mark where two stand: a mark doubled, or one of the middle of a sentence beside one of its end. */
const doubled = [
  ...[...middle, '。'].map((mark) => [mark + mark, mark] as const),
  ...middle.flatMap((mark) => final.map((end) => [mark + end, end] as const)),
  ...final.flatMap((end) => middle.map((mark) => [end + mark, null] as const)),
  ...middle.flatMap((mark) =>
    middle.filter((other) => other !== mark).map((other) => [mark + other, null] as const),
  ),
]

/** Marks that are doubled, unpaired, or not in their form. */
export const marks: readonly StyleRule[] = [
  {
    examples: {
      right: ['真的吗？！他问。', '“好！”，他说'],
      wrong: ['他来了，，大家鼓掌。', '他来了，。', '他来了。。大家鼓掌。'],
    },
    except: ['。。。'],
    id: 'style-doubled-mark',
    reason: { en: 'Two marks stand where one belongs.', zh: '标点重复或叠用，应只留一个。' },
    source: marksStandard,
    wrong: Object.fromEntries(doubled),
  },
  {
    examples: {
      right: ['他说：“来了。”', '（他来了。）', '他问：“来吗？”大家点头。'],
      wrong: ['他说：“来了。”。', '他来了（见图。）。'],
    },
    id: 'style-mark-after-quote',
    reason: {
      en: 'A sentence that ends inside the marks does not end again behind them.',
      zh: '引号或括号内已有句末点号，后面不再用句号。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: { '。”。': '。”', '！”。': '！”', '？”。': '？”', '。）。': '）。', '，”，': '”，' },
  },
  {
    examples: {
      right: ['他想了想……', '未完……'],
      wrong: ['他想了想...', '他想了想。。。', '他想了想…'],
    },
    except: ['……'],
    id: 'style-ellipsis',
    reason: { en: 'An ellipsis is “……”.', zh: '省略号应为“……”（六点，占两字）。' },
    severity: 'info',
    source: marksStandard,
    wrong: {
      '{han}|…|': '……',
      '{han}|...|': '……',
      '{han}|......|': '……',
      '。。。': '……',
      '。。。。。。': '……',
    },
  },
  {
    examples: {
      right: ['有红薯、玉米等。', '他说……等我一下。'],
      wrong: ['有红薯、玉米……等。', '有红薯、玉米……等等。'],
    },
    id: 'style-ellipsis-and-so-on',
    reason: {
      en: 'An ellipsis and 等 say the same: one is enough.',
      zh: '省略号与“等”“等等”不能并用。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: { '……等。': '等。', '……等等': '等', '……等，': '等，', '……等{digits}': null },
  },
  {
    examples: {
      right: ['目标——增收。', 'T-shirt', '清平—石桥公路'],
      wrong: ['目标--增收。', '目标———增收。'],
    },
    except: ['————'],
    id: 'style-dash',
    reason: { en: 'A dash is “——”.', zh: '破折号应为“——”（占两字）。' },
    severity: 'info',
    source: marksStandard,
    wrong: { '{han}|--|{han}': '——', '{han}|———|{han}': '——', '{han}|－－|{han}': '——' },
  },
  {
    examples: {
      right: ['他说：“‘丰收’不易。”', '（甲）和（乙）', '1）甲；2）乙。', 'a）甲'],
      wrong: [
        '他说：“丰收不易。',
        '《乡村新闻一书出版。',
        '全村（含两个组已完成。',
        '他说：”不易”。',
      ],
    },
    id: 'style-unpaired',
    pairs: ['“”', '‘’', '（）', '《》', '〈〉', '【】', '〔〕', '「」', '『』'],
    source: marksStandard,
  },
]
