import type { StyleRule } from '../../../../documents/proofreading.js'
import { agencyList } from './sources.js'

/** Names of regions and peoples, and of times and policies that have one right name. */
export const places: readonly StyleRule[] = [
  {
    examples: {
      right: ['新疆维吾尔自治区代表团、内蒙古代表团到会。'],
      wrong: ['新疆维吾尔族自治区代表团到会。', '货物由内蒙运来。', '广西自治区的客商到会。'],
    },
    except: ['内蒙古'],
    id: 'style-region-name',
    reason: { en: 'The name of the region is {{right}}.', zh: '该自治区的规范名称是“{{right}}”。' },
    source: agencyList,
    wrong: {
      内蒙: '内蒙古',
      '内蒙古|族|自治区': '',
      宁夏回族族自治区: '宁夏回族自治区',
      宁夏自治区: '宁夏回族自治区',
      广西僮族自治区: '广西壮族自治区',
      广西自治区: '广西壮族自治区',
      新疆维吾尔族自治区: '新疆维吾尔自治区',
      新疆自治区: '新疆维吾尔自治区',
      西藏藏族自治区: '西藏自治区',
    },
  },
  {
    examples: { right: ['维吾尔族群众载歌载舞。'], wrong: ['维族群众载歌载舞。'] },
    except: ['纤维族'],
    id: 'style-people-name',
    reason: {
      en: 'The names of peoples are not shortened: {{right}}.',
      zh: '少数民族名称不得随意简称，应写“{{right}}”。',
    },
    source: agencyList,
    wrong: { 维族: '维吾尔族', 蒙族: '蒙古族' },
  },
  {
    examples: {
      right: ['新中国成立前，这里没有公路。', '这套丛书讲的是思想解放前后的故事。'],
      wrong: ['解放前，这里没有公路。', '建国70周年时，这座桥通车。'],
    },
    except: ['思想解放', '解放前进', '解放前线', '解放前沿', '双手解放'],
    id: 'style-founding',
    reason: {
      en: 'The year 1949 is told as 新中国成立前 and 新中国成立后.',
      zh: '1949年前后应表述为“新中国成立前”“新中国成立后”。',
    },
    severity: 'info',
    source: agencyList,
    speech: false,
    wrong: {
      建国以来: '新中国成立以来',
      建国初期: '新中国成立初期',
      '建国{digits:2}周年': '新中国成立{1}周年',
      '|解放前|，': '新中国成立前',
      '|解放前|夕': '新中国成立前',
      '|解放后|，': '新中国成立后',
    },
  },
  {
    examples: {
      right: ['产品销往苏联。', '共建“一带一路”倡议得到响应。'],
      wrong: ['他曾在前苏联留学。', '企业抓住“一带一路”战略机遇。'],
    },
    except: ['以前苏联', '之前苏联', '战前苏联', '从前苏联', '目前苏联', '年前苏联', '”战略合作'],
    id: 'style-set-names',
    reason: { en: 'The set wording is {{right}}.', zh: '规范表述是“{{right}}”。' },
    source: agencyList,
    wrong: { 前苏联: '苏联', 一带一路战略: '一带一路倡议', '一带一路”战略': '一带一路”倡议' },
  },
  {
    examples: {
      right: ['台湾当局有关人士称。', '台湾地区领导人。'],
      wrong: ['台湾政府有关人士称。', '中国大陆及香港、台湾等国家的客商到会。'],
    },
    id: 'style-taiwan',
    reason: {
      en: 'Taiwan, Hong Kong and Macao are named as parts of China: {{right}}.',
      zh: '涉港澳台表述须符合一个中国原则，请核对。',
    },
    source: agencyList,
    wrong: {
      台湾政府: '台湾当局',
      台湾总统: '台湾地区领导人',
      '港澳台|等国家|': '等地区',
      '台湾|等国家|': '等地区',
      '香港|等国家|': '等地区',
      '澳门|等国家|': '等地区',
    },
  },
]
