import type { StyleRule } from '../../../../documents/proofreading.js'
import { agencyList, newsroomHabit } from './sources.js'

const doings =
  '部署 指挥 主持 带队 督导 督战 督办 过问 出席 调研 检查 挂帅 前往 赴 到场 到会 参加 协调 审定 审阅 签批 慰问 走访 为 把'

/** How the doings of leaders are told. */
export const leaders: readonly StyleRule[] = [
  {
    examples: {
      right: ['他亲自下厨，给客人做了一桌菜。', '“书记亲自带队，大家都来了。”村民说。'],
      wrong: ['县长亲自带队检查防汛物资。'],
    },
    except: [
      '亲自谋划、亲自部署',
      '亲自部署、亲自推动',
      '亲自指挥、亲自部署',
      '亲自部署、亲自指挥',
    ],
    id: 'style-in-person',
    reason: {
      en: 'The doings of leaders are told without 亲自 (in person).',
      zh: '报道领导同志的活动，慎用“亲自”。',
    },
    severity: 'info',
    source: agencyList,
    speech: false,
    wrong: Object.fromEntries(doings.split(' ').map((word) => [`|亲自|${word}`, ''])),
  },
  {
    examples: {
      right: ['县领导参加活动。', '“欢迎莅临指导。”村民说。', '《莅临》一书出版。'],
      wrong: ['县领导莅临活动现场。', '市领导莅临检查。'],
    },
    id: 'style-honoured-with',
    reason: {
      en: '“{{wrong}}” flatters: the paper says that somebody came, took part or was there.',
      zh: '“{{wrong}}”是敬辞，报道中用“参加”“出席”“到”。',
    },
    severity: 'info',
    source: newsroomHabit,
    speech: false,
    wrong: Object.fromEntries(
      '活动 现场 指导 检查 调研 参加 视察 会议 我'
        .split(' ')
        .map((word) => [`|莅临|${word}`, null]),
    ),
  },
  {
    examples: {
      right: ['丰收节活动隆重举行。', '党的代表大会隆重召开。'],
      wrong: ['全县农机推广会议隆重召开。'],
    },
    except: ['党的{gap:14}隆重召开', '全国{gap:14}隆重召开', '代表大会{gap:14}隆重召开'],
    id: 'style-solemnly',
    reason: {
      en: 'Only the great meetings of the Party Central Committee and the State Council open 隆重 (solemnly).',
      zh: '除党中央、国务院召开的重要会议外，一般性会议不用“隆重召开”。',
    },
    severity: 'info',
    source: agencyList,
    speech: false,
    where: ['body', 'caption', 'headline', 'kicker', 'subhead'],
    wrong: { '|隆重|召开': '', '|隆重|开班': '' },
  },
  {
    examples: {
      right: ['面馆老板端上一碗热汤面。'],
      wrong: ['镇里的书记老板带头示范。', '国企老板到车间走访。'],
    },
    id: 'style-boss',
    on: false,
    reason: {
      en: 'Officials and heads of state-owned firms are not called 老板 (boss).',
      zh: '对国内领导干部和国有企业负责人，不称“老板”。',
    },
    severity: 'info',
    source: agencyList,
    speech: false,
    wrong: {
      '书记|老板|': null,
      '县长|老板|': null,
      '国企|老板|': null,
      '国有企业{gap:6}|老板|': null,
    },
  },
  {
    examples: {
      right: ['农村长期缺水的状况已经改变。', '他在村长大。', '网格员和河长一同巡查。'],
      wrong: ['邻村的村长也赶来帮忙。'],
    },
    except: [
      '农村长',
      '乡村长',
      '新村长',
      '村长期',
      '村长大',
      '村长达',
      '村长势',
      '村长廊',
      '村长效',
      '村长远',
      '村长年',
      '村长江',
      '村长征',
      '村长住',
      '村长出',
      '村长跑',
      '村长满',
      '村长寿',
      '村长桥',
      '村长街',
      '村长城',
      '村长成',
    ],
    id: 'style-village-head',
    reason: {
      en: 'The head of a villagers’ committee is 村委会主任, 村主任 for short, not 村长.',
      zh: '村民委员会主任简称“村主任”，不称“村长”。',
    },
    severity: 'info',
    source: agencyList,
    speech: false,
    wrong: { 村长: '村主任' },
  },
  {
    examples: { right: ['大学生村官走上讲台。'], wrong: ['几名村官到田头算账。'] },
    except: ['大学生村官', '大学生“村官', '村官员', '村官网', '村官庄', '村官方'],
    id: 'style-village-official',
    reason: {
      en: 'Those who run a village are 村干部, not 村官.',
      zh: '村干部不称“村官”。',
    },
    severity: 'info',
    source: agencyList,
    speech: false,
    wrong: { 村官: '村干部' },
  },
  {
    examples: {
      right: ['县领导出席揭牌仪式。'],
      wrong: ['县领导莅临指导工作。', '书记在会上作了重要讲话。'],
    },
    except: ['习近平{gap:10}重要讲话', '总书记{gap:10}重要讲话'],
    id: 'style-flattering',
    on: false,
    reason: {
      en: '“{{wrong}}” flatters; say what was done.',
      zh: '“{{wrong}}”有溢美之嫌，宜平实叙述。',
    },
    severity: 'info',
    source: newsroomHabit,
    speech: false,
    wrong: {
      莅临指导: '到场指导',
      '作了|重要讲话|': '讲话',
      '发表|重要讲话|': '讲话',
      百忙之中: null,
    },
  },
]
