import type { StyleRule } from '../../../../documents/proofreading.js'
import { marksStandard, newsroomHabit } from './sources.js'

const numerals = Array.from('一二三四五六七八九十')

/** Marks within and before the items of a list, and at the ends of lines. */
export const lists: readonly StyleRule[] = [
  {
    examples: {
      right: ['6月、7月和8月都发。', '经济、和谐两不误。', '甲公司、和光公司。'],
      wrong: ['6月、7月、和8月都发。', '老师、学生、和其他人。'],
    },
    id: 'style-comma-before-and',
    reason: {
      en: 'Between the last two of a row stands 和 or 、, not both.',
      zh: '并列词语之间已用“和”“与”连接，前面不用顿号。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: { '|、|和{digits}': '', '|、|和其他': '', '|、|和有关': '', '|、|和相关': '' },
  },
  {
    examples: {
      right: ['“送法进企业”活动', '《宪法》宣传活动', '《春》朗诵会'],
      wrong: ['《送法进企业》活动'],
    },
    id: 'style-title-marks',
    reason: {
      en: 'Title marks are for works; what people do stands in quotation marks (4.15).',
      zh: '书名号只用于作品，活动名称用引号，写作“{{right}}”。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: {
      '|《{gap:14}》|活动': '“{1}”',
      '|《{gap:14}》|行动': '“{1}”',
      '|《{gap:14}》|专项行动': '“{1}”',
    },
  },
  {
    examples: {
      right: ['香烛、纸钱等都留在箱子里。', '白菜、萝卜等，送到各家。'],
      wrong: ['香烛、纸钱等、都留在箱子里。'],
    },
    id: 'style-comma-behind-etc',
    reason: {
      en: '等 closes the list: no 、 follows it.',
      zh: '“等”已结束列举，其后不用顿号。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: { '{han}等|、|{han}': '' },
  },
  {
    examples: {
      right: ['“红马甲”“蓝马甲”一起上阵。', '《春》（上册）、《秋》（下册）出版。'],
      wrong: ['“红马甲”、“蓝马甲”一起上阵。', '《春》、《秋》出版。'],
    },
    id: 'style-comma-between-quotes',
    reason: {
      en: 'Between items in quotation or title marks there is no 、 (4.5.3.5).',
      zh: '标有引号或书名号的并列成分之间通常不用顿号（4.5.3.5）。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: { '”|、|“': '', '》|、|《': '' },
  },
  {
    examples: {
      right: ['1.清淤；2.植树。', '1、2号楼已封顶。'],
      wrong: ['1、清淤；2、植树。'],
    },
    id: 'style-list-number',
    on: false,
    reason: {
      en: 'Behind an Arabic number of an item stands a point: 1.',
      zh: '阿拉伯数字序次语后用下脚点“.”，不用顿号。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: { '{start}{digits}|、|{han}': '.' },
  },
  {
    examples: {
      right: ['（一）清淤。', '（1）、（2）两项。'],
      wrong: ['（一）、清淤。'],
    },
    id: 'style-list-bracket',
    reason: {
      en: 'Behind a bracketed number of an item stands no mark.',
      zh: '带括号的序次语后不用顿号。',
    },
    severity: 'info',
    source: marksStandard,
    wrong: {
      '{start}（{digits}）|、|{han}': '',
      ...Object.fromEntries(numerals.map((numeral) => [`{start}（${numeral}）|、|{han}`, ''])),
    },
  },
  {
    examples: { right: ['麦收忙 机声响', '他说：“好。”'], wrong: ['麦收正忙。'] },
    id: 'style-headline-stop',
    reason: { en: 'A headline has no full stop.', zh: '标题末尾不用句号。' },
    severity: 'info',
    source: newsroomHabit,
    where: ['headline', 'kicker', 'subhead'],
    wrong: { '|。|{end}': '' },
  },
  {
    examples: {
      right: ['区委书记、主任到会。', '（记者 贺远舟 通讯员 程明）', 'Windows 系统'],
      wrong: ['区委书记、 主任到会。', '全区上 下齐动员，一齐上阵。'],
    },
    except: [
      '记者 ',
      '通讯员 ',
      '作者 ',
      '编辑 ',
      '校对 ',
      '责编 ',
      '摄影 ',
      '美编 ',
      '本报 ',
      ' 记者',
      ' 通讯员',
      ' 作者',
      ' 编辑',
      ' 校对',
      ' 责编',
      ' 摄影',
      ' 美编',
      ' 摄',
      ' 文',
      ' 图',
      '文 ',
      '图 ',
      '（{gap:24} ',
      '□ ',
      '■ ',
      '● ',
      '◎ ',
    ],
    id: 'style-stray-space',
    notBesideNames: true,
    reason: { en: 'Running Chinese text has no spaces.', zh: '中文行文中不应有空格。' },
    severity: 'info',
    source: newsroomHabit,
    where: ['body', 'caption'],
    wrong: Object.fromEntries(
      [' ', '  ', '　'].flatMap((blank) => [
        [`{han}|${blank}|{han}`, ''],
        [`{han}|${blank}|，`, ''],
        [`{han}|${blank}|。`, ''],
        [`，|${blank}|{han}`, ''],
        [`、|${blank}|{han}`, ''],
        [`。|${blank}|{han}`, ''],
      ]),
    ),
  },
]
