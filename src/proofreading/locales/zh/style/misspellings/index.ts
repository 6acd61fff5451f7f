import type { StyleRule } from '../../../../../documents/proofreading.js'
import { commonMisspellings } from '../sources.js'
import { misspeltIdioms } from './idioms.js'
import { moreMisspeltIdioms } from './moreIdioms.js'
import { moreMisspeltWords } from './moreWords.js'
import { variantSpellings } from './variants.js'
import { misspeltWords } from './words.js'

/** Where the characters of a misspelling meet though each belongs to another word. */
const meetings =
  '按装修 按装机 按装备 按装配 之一但 统一但 唯一但 第一但 家俱乐部 过份额 过份数 通过份 超过份 经过份 补充份 填充份 扩充份 部份额 水份额 ' +
  '人参于 海参于 党参于 丹参于 玄参于 苦参于 西洋参于 万事俱备 养植物 外形像 地形像 体形像 字形像 图形像 情形像 队形像 球形像 山形像 圆形像 人形像'

/** Misspellings. */
export const misspellings: readonly StyleRule[] = [
  {
    examples: {
      right: ['县里部署防汛工作，按装修标准验收，为期一年。', '外形像一只鸟。'],
      wrong: ['县里布署防汛工作。', '截止6月底，完成投资3亿元。'],
    },
    except: meetings.split(' '),
    id: 'style-misspelling',
    reason: {
      en: '“{{wrong}}” is a misspelling of “{{right}}”.',
      zh: '“{{wrong}}”应为“{{right}}”。',
    },
    source: commonMisspellings,
    wrong: {
      ...misspeltWords,
      ...moreMisspeltWords,
      '|截止|{digits}月': '截至',
      '|截止|{digits}年': '截至',
    },
  },
  {
    examples: { right: ['代表们再接再厉。'], wrong: ['代表们再接再励。'] },
    id: 'style-misspelt-idiom',
    reason: {
      en: '“{{wrong}}” is a misspelling of “{{right}}”.',
      zh: '“{{wrong}}”应为“{{right}}”。',
    },
    source: commonMisspellings,
    wrong: { ...misspeltIdioms, ...moreMisspeltIdioms },
  },
  {
    examples: { right: ['他执着地守着渡口。', '友好象征'], wrong: ['他执著地守着渡口。'] },
    except: ['成份额', '成份数', '好象征', '好象棋', '美好象', '笔划算', '笔划款'],
    id: 'style-variant-spelling',
    reason: {
      en: '“{{right}}” is preferred to “{{wrong}}”.',
      zh: '异形词，推荐写作“{{right}}”。',
    },
    severity: 'info',
    source: {
      en: 'First list of words with variant spellings (GF 1001-2001), and Xiandai Hanyu Cidian',
      zh: '《第一批异形词整理表》（GF 1001-2001）、《现代汉语词典》',
    },
    wrong: variantSpellings,
  },
]
