import type { InBothLanguages } from '../../../../documents/warning.js'

/** Where rules come from. Texts of standards and lists were read in public copies; check the official text before relying on them. */
export const agencyList: InBothLanguages = {
  en: 'Xinhua’s list of forbidden and cautious wordings (2015, revised 2016)',
  zh: '《新华社新闻信息报道中的禁用词和慎用词》（2015年，2016年修订）',
}

export const marksStandard: InBothLanguages = {
  en: 'GB/T 15834-2011, Use of punctuation marks',
  zh: '《标点符号用法》（GB/T 15834-2011）',
}

export const numbersStandard: InBothLanguages = {
  en: 'GB/T 15835-2011, Numerals in public texts',
  zh: '《出版物上数字用法》（GB/T 15835-2011）',
}

export const unitsRule: InBothLanguages = {
  en: 'Legal units of measurement of the People’s Republic of China (1984), GB 3100-1993',
  zh: '《中华人民共和国法定计量单位》（1984年）、GB 3100-1993',
}

export const commonMisspellings: InBothLanguages = {
  en: 'house list of common misspellings: what proofreaders generally know, among it much of the hundred that the journal Yaowen Jiaozi counted in 2005',
  zh: '常见错别字（本报汇编，依一般校对常识，多见于《咬文嚼字》2005年公布的100个常见别字）',
}

export const newsroomHabit: InBothLanguages = {
  en: 'common newsroom practice',
  zh: '新闻采编惯例',
}
