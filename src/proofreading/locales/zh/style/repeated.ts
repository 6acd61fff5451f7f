import type { StyleRule } from '../../../../documents/proofreading.js'
import { newsroomHabit } from './sources.js'

const twice =
  '进行 由于 因为 所以 但是 以及 并且 如果 为了 对于 关于 其中 已经 可以 同时 根据 按照 此外 目前 以来 期间'

/** Words that stand twice by mistake. Verbs that the language doubles, 研究研究, are not among them. */
export const repeated: readonly StyleRule[] = [
  {
    examples: {
      right: ['这正是此行目的的一部分。', '的的确确是好事。', '大家是打的的。'],
      wrong: ['这是村里的的水渠。'],
    },
    except: [
      '目的的',
      '的的确确',
      '打的的',
      '标的的',
      '中的的',
      '的的士',
      '有的的',
      '众矢之的的',
      '无的的',
    ],
    id: 'style-doubled-de',
    reason: { en: '的 stands twice.', zh: '“的”字重复。' },
    source: newsroomHabit,
    wrong: { 的的: '的' },
  },
  {
    examples: {
      right: ['为了了解情况，他进了村。', '此事不了了之。', '官司了了，事情没完。'],
      wrong: ['水渠修好了了。', '他正在在开会。'],
    },
    except: ['官司了了', '事了了', '心愿了了', '债了了'],
    id: 'style-doubled-word',
    reason: { en: '“{{wrong}}” says the same word twice.', zh: '“{{wrong}}”有字词重复。' },
    source: newsroomHabit,
    wrong: {
      ...Object.fromEntries(twice.split(' ').map((word) => [word + word, word])),
      '{han}|了了|。': '了',
      '{han}|了了|，': '了',
      正在在: '正在',
      等等等: '等等',
    },
  },
]
