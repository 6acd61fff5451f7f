import type { OfficeWords } from '../../core/people/officeWords.js'

const words = (line: string): string[] => line.split(' ')

/** Heads of titles that name no body: whose they are, only the words before them tell. */
const bodiless = [
  ...words(
    '书记 主任 局长 部长 主席 镇长 乡长 村长 校长 院长 所长 站长 队长 科长 股长 处长 行长 会长',
  ),
  ...words(
    '组长 检察长 庭长 馆长 台长 社长 园长 厂长 经理 总经理 董事长 总裁 理事长 秘书长 主委 教师 医师 委员 常委',
  ),
  ...words('党委书记 党支部书记 党总支书记 党组书记 党工委书记 管委会主任 纪委书记'),
]

export const offices: OfficeWords = {
  acting: '代',
  address: '同志',
  appointing: /选举|任命|当选|免去|辞去|辞职|任前公示|拟任/,
  beside: /书记$/,
  bodiless: new Set(bodiless.flatMap((head) => [head, `副${head}`, `党委副${head}`])),
  common: new Set(words('教师 医师 委员 常委 副主任医师 组长 副组长 队长 副队长')),
  department: /(?:科|病区|门诊)$/,
  deputy: '副',
  dividers: /[、，]|兼任?/,
  droppable: ['常务', '党组', '党委', '第一', '执行'],
  former: ['时任', '原', '前', '前任', '曾任', '历任', '原任'],
  company: /^(?:等)?(?:一同|一起)?(?:陪同|随同)/,
  committee: /(?<of>..)常委/,
  group: /(?:领导|领导班子|成员|干部|常委|执行主席|常务主席|主席团)$/,
  groupAtWork:
    /[省市县区州旗]领导(?:班子成员)?(?:分[组别头批赴]|(?:带队)?(?:看望|走访|慰问|调研|督导|检查))/,
  formerWithin: /[会府委协院局]原(?=[副党书主局院常县市区])/,
  general: /(?:领导|领导班子|成员|代表|同志|委员)$/,
  membership: /(?:常委|委员|成员)$/,
  modifiers: ['常务副', '常务', '副', '代理', '代', '党组', '党委', '第一', '执行', '助理', '名誉'],
  pointing: /[该本我][\u3400-\u9fff]{0,4}$/,
  place: /^(?:中共|政协|中国共产党|共青团)?.{1,6}?(?=[省市县区州旗])/,
  posts: {
    takes:
      /^，[男女]，|^(?:同志)?(?:不再|拟|将)?(?:兼|担)?任[^，。；]{1,24}?(?:书记|主任|主席|委员|常委|经理|[省市县区州旗镇乡局部厅处科院校站所队社行庭]长)/,
    given: /^(?:同志)?为([^，。；：“”]{2,30})/,
    taken:
      /^(?:同志)?(?:的|(?:因[^，。；]{1,12})?(?:请求)?辞去(?:其)?)([^，。；：“”]{2,30}?)(?:职务|[，。；]|$)/,
  },
  spellings: [
    [/部部长/g, '部长'],
    [/挂职/g, ''],
  ],
}
