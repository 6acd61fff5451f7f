import type { StyleRule } from '../../../../documents/proofreading.js'
import { agencyList, newsroomHabit } from './sources.js'

/** Counties whose name is one character and 县: these are said in full. */
const shortNames =
  '滑浚淇杞睢叶郏范温息蔚易唐雄赵磁魏涉献青沧盐景威莘冠单曹祁隰吉绛夏应歙泾萧砀沛黟岷华礼康文徽成横藤洋勉佳随道珙渠巫忠'

const posts = '书记 主任 县长 区长 市长 镇长 乡长 局长 院长 主席 部长 校长'.split(' ')

/** Names of bodies, offices and sessions. */
export const bodies: readonly StyleRule[] = [
  {
    examples: {
      right: ['中共江岭省委书记到会。', '清临市委召开常委会会议。'],
      wrong: ['中共江岭省省委书记到会。', '清临市市委召开常委会会议。'],
    },
    id: 'style-doubled-level',
    reason: {
      en: 'A Party committee is named without its level twice: 某某省委, 某某市委.',
      zh: '党委简称不重复行政层级，应写“某某省委”“某某市委”。',
    },
    source: agencyList,
    wrong: { 省省委: '省委', 市市委: '市委', 自治区区委: '自治区党委' },
  },
  {
    examples: {
      right: ['清平县委书记到会。', '滑县县委召开会议。'],
      wrong: ['清平县县委书记到会。', '石桥镇镇委书记到会。'],
    },
    except: Array.from(shortNames, (name) => `${name}县县委`),
    id: 'style-doubled-county',
    on: false,
    reason: {
      en: 'A Party committee is named without its level twice: 某某县委, unless the place has one character only, as 滑县县委.',
      zh: '党委简称不重复行政层级，应写“某某县委”“某某镇委”；单字地名如“滑县县委”除外。',
    },
    severity: 'info',
    source: newsroomHabit,
    wrong: { 县县委: '县委', 镇镇委: '镇委', 乡乡委: '乡党委' },
  },
  {
    examples: {
      right: ['县人民检察院检察长作报告。', '县法院院长作报告。'],
      wrong: ['县人民检察院院长作报告。', '审计署署长到会。'],
    },
    id: 'style-office-name',
    reason: { en: 'This office is called {{right}}.', zh: '该职务的规范称谓是“{{right}}”。' },
    severity: 'error',
    source: newsroomHabit,
    wrong: {
      检察院院长: '检察院检察长',
      检察院副院长: '检察院副检察长',
      审计署署长: '审计署审计长',
    },
  },
  {
    examples: {
      right: ['县人大常委会主任到会。', '镇人大主席到会。'],
      wrong: ['县人大主任到会。', '县人大副主任到会。'],
    },
    except: ['人大主任会议', '人大主任委员'],
    id: 'style-congress-head',
    on: false,
    reason: {
      en: 'A people’s congress has no 主任; its standing committee has: {{right}}.',
      zh: '人大不设主任，应写“{{right}}”。',
    },
    severity: 'info',
    source: newsroomHabit,
    wrong: { 人大主任: '人大常委会主任', 人大副主任: '人大常委会副主任' },
  },
  {
    examples: {
      right: [
        '十四届全国人大三次会议开幕。',
        '全国政协十四届三次会议开幕。',
        '他是十四届全国政协委员。',
      ],
      wrong: ['全国十四届人大三次会议开幕。', '十四届全国政协三次会议开幕。'],
    },
    id: 'style-session-name',
    reason: {
      en: 'Sessions are named 十四届全国人大三次会议 and 全国政协十四届三次会议.',
      zh: '会议届次应写作“十四届全国人大三次会议”“全国政协十四届三次会议”。',
    },
    source: newsroomHabit,
    wrong: {
      '全国{numeral}届人大': '{1}届全国人大',
      '{numeral}届全国政协{numeral}次会议': '全国政协{1}届{2}次会议',
      '第{numeral}届全国政协{numeral}次会议': '全国政协{1}届{2}次会议',
    },
  },
  {
    examples: {
      right: ['代表们提出议案12件，委员们提交提案30件。'],
      wrong: ['人大代表提案办理完毕。', '政协委员议案办理完毕。'],
    },
    id: 'style-motion',
    reason: {
      en: 'Deputies of a congress table 议案 or 建议, members of a consultative conference 提案.',
      zh: '人大代表提出的是“议案”或“建议”，政协委员提出的是“提案”。',
    },
    source: newsroomHabit,
    wrong: {
      '人大代表|提案|': '建议',
      '人大|提案|': '议案',
      '政协委员|议案|': '提案',
      '政协|议案|': '提案',
    },
  },
  {
    examples: {
      right: ['县委副书记到会。', '会上，付书记说。', '请对付局长的提问。'],
      wrong: ['县委付书记到会。', '县公安局付局长到会。'],
    },
    except: ['对付', '支付', '应付', '托付', '交付', '给付', '垫付', '姓付'],
    id: 'style-vice',
    reason: {
      en: '付 is no short form of 副; leave it where it is a family name.',
      zh: '“副”不得简写为“付”；若“付”是姓氏，请忽略。',
    },
    severity: 'info',
    source: newsroomHabit,
    wrong: Object.fromEntries(posts.map((post) => [`{han}|付|${post}`, '副'])),
  },
]
