import type { StyleRule } from '../../../../documents/proofreading.js'
import { agencyList, newsroomHabit } from './sources.js'

const ages = Array.from({ length: 6 }, (_, index) => 12 + index)
const accused = ['被告人', '嫌疑人', '少年犯']

/** What is not made public of people. */
export const privacy: readonly StyleRule[] = [
  {
    examples: {
      right: ['孩子的母亲李某向民警求助。'],
      wrong: ['小芳（化名）向民警求助。'],
    },
    id: 'style-made-up-name',
    reason: {
      en: 'Whoever is not to be named is 李某, by the family name, and has no made-up name.',
      zh: '不宜公开姓名的，用真实姓氏加“某”字指代，不宜使用化名。',
    },
    severity: 'info',
    source: agencyList,
    wrong: { '（化名）': null, '(化名)': null },
  },
  {
    examples: {
      right: ['凭身份证号登记。', '身份证号为410***********0018。'],
      wrong: ['失主身份证号为410102199003070018。', '手机号：13900001234'],
    },
    id: 'style-personal-number',
    reason: {
      en: 'A number by which a person can be found is not printed whole.',
      zh: '身份证号、手机号等个人信息不得完整刊出。',
    },
    source: newsroomHabit,
    wrong: {
      '手机号：|{digits:11}|': null,
      '手机号码：|{digits:11}|': null,
      '手机号{gap:4}|{digits:11}|': null,
      '身份证号：|{digits:17}|X': null,
      '身份证号：|{digits:18}|': null,
      '身份证号码：|{digits:18}|': null,
      '身份证号{gap:4}|{digits:17}|X': null,
      '身份证号{gap:4}|{digits:18}|': null,
    },
  },
  {
    examples: {
      right: ['被告人柳某某今年15岁。', '被告人柳成今年45岁。'],
      wrong: ['被告人柳成今年15岁。'],
    },
    except: ['某今年', '某，', '某（'],
    id: 'style-minor-named',
    reason: {
      en: 'A minor in a criminal case is not named (Law on the Protection of Minors, article 103).',
      zh: '涉案未成年人的姓名等信息不得披露（《未成年人保护法》第一百零三条），应称“某某”。',
    },
    source: newsroomHabit,
    wrong: Object.fromEntries(
      accused.flatMap((word) =>
        ages.flatMap((age) => [
          [`${word}{gap:4}|今年${age}岁|`, null],
          [`${word}{gap:4}|，${age}岁|`, null],
          [`${word}{gap:4}|（${age}岁|`, null],
        ]),
      ),
    ),
  },
  {
    examples: {
      right: ['法院判决后，罪犯被送往监狱服刑。', '犯罪嫌疑人被刑事拘留。'],
      wrong: ['罪犯嫌疑人被抓获。', '犯罪分子嫌疑人被抓获。'],
    },
    id: 'style-suspect',
    reason: {
      en: 'Nobody is a criminal before the judgment: 犯罪嫌疑人.',
      zh: '法院判决前应称“犯罪嫌疑人”。',
    },
    source: agencyList,
    wrong: {
      罪犯嫌疑人: '犯罪嫌疑人',
      犯罪分子嫌疑人: '犯罪嫌疑人',
      '警方抓获{gap:8}|罪犯|': '犯罪嫌疑人',
    },
  },
]
