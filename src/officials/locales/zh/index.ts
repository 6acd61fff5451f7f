import type { RosterLocale } from '../types.js'
import { groups } from './groups.js'
import { notOffices, offices } from './offices.js'

/** Chinese rosters. */
export const zh: RosterLocale = {
  groups,
  groupTitles: /(领导|负责人|负责同志|班子成员|党组成员|党委成员|成员)$/,
  levels: {
    above: {
      区: /^(?!.*(?:[区县]|分局))(?:[^区县旗]{0,3}[省市](?![场政民容])|全国|国家|中央)/,
      市: /^(?:[^市]{0,3}省|自治区|全国|国家|中央)/,
      县: /^(?!.*(?:县|分局))(?:[^县]{0,3}[省市州盟](?![场政民容])|地区|全国|国家|中央|自治区)/,
      旗: /^(?!.*旗)(?:[^旗]{0,3}[市盟](?![场政民容])|自治区|全国|国家|中央)/,
      省: /^(?:全国|国家|中央)/,
      州: /^(?:[^州]{0,3}省|自治区|全国|国家|中央)/,
    },
    business: '企业',
    topOffice: /^代?([区市县旗省州])(?:委书记|长|人大常委会主任|政协主席)$/,
    visitors: '来访',
  },
  listSigns: /[\s、，,；;和及与以及分别（）()：:]+/g,
  notOffices,
  offices,
  sentenceEnds: /[。！？!?]/,
  sharedPosts: /副|委员|常委|代表|领导|成员|党组|教师|记者|调研员|负责/,
}
