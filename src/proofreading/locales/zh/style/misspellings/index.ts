import type { StyleRule } from '../../../../../documents/proofreading.js'
import { commonMisspellings } from '../sources.js'
import { meetings, variantMeetings } from './meetings.js'
import { misspeltIdioms } from './idioms.js'
import { moreMisspeltIdioms } from './moreIdioms.js'
import { moreMisspeltWords } from './moreWords.js'
import { variantSpellings } from './variants.js'
import { misspeltWords } from './words.js'

/** Misspellings. */
export const misspellings: readonly StyleRule[] = [
  {
    examples: {
      right: ['县里部署防汛工作，按装修标准验收，为期一年。', '外形像一只鸟。'],
      wrong: ['县里布署防汛工作。', '截止6月底，完成投资3亿元。'],
    },
    except: meetings,
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
      '|既使|{gap:16}，也': '即使',
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
    except: variantMeetings,
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
