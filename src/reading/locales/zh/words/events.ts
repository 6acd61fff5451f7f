import { anyOf, wordList } from './anyOf.js'

/** Verbs of visiting with the kind of event they make. */
export const VISIT_VERBS: Record<string, string> = {
  专题调研: '调研',
  实地调研: '调研',
  调研: '调研',
  考察: '调研',
  观摩: '观摩',
  督导: '督导',
  实地督导: '督导',
  督查: '督导',
  视察: '视察',
  检查: '检查',
  暗访: '检查',
  走访: '走访',
  走访慰问: '慰问',
  看望慰问: '慰问',
  慰问: '慰问',
  考评: '考评',
  考核: '考核',
}

/** Verbs by which something is held. */
export const HOLD_VERBS = wordList('主持召开 组织召开 召开 举行 举办 组织开展 集中开展 开展 召集')

/** Endings of a thing held, with its kind; the first that fits counts. */
export const HELD_KINDS: readonly [RegExp, string][] = [
  [/签约(?:仪式|会|活动)$/, '签约'],
  [/观摩(?:活动|会|评比)?$/, '观摩'],
  [/调研(?:活动|督导)?$/, '调研'],
  [/督导(?:检查|活动)?$/, '督导'],
  [/视察(?:活动)?$/, '视察'],
  [/检查(?:活动)?$/, '检查'],
  [/慰问(?:活动)?$/, '慰问'],
  [/走访(?:活动)?$/, '走访'],
  [/考评(?:会|活动)?$/, '考评'],
  [/考核(?:会|活动)?$/, '考核'],
  [/仪式$/, '仪式'],
  [
    /(?:音乐|运动|展览|博览|展销|交易|推介|招聘|晚|庙|灯|歌|诗|舞|演唱|联欢|游园|书画|读书|故事|洽谈展)会$/,
    '活动',
  ],
  [/会议?$/, '会议'],
  [/(?:论坛|讲座|培训班|沙龙|党课)$/, '活动'],
  [/(?:活动|比赛|大赛|晚会|运动会|文化节|演练)$/, '活动'],
]

/** Words that only announce: nothing has been held yet. */
export const ANNOUNCES = /将(?!军|近)|拟|即将|定于|计划|届时|预计/

/** Words of speech in what follows a person's name. */
export const SPEECH = new RegExp(
  anyOf(
    wordList(
      '指出 强调 要求 表示 介绍 汇报 通报 传达 讲话 发言 致辞 说明 宣读 部署 安排 提出 点评 讲授 勉励 叮嘱 认为 说 主讲 解读 作报告 述职 指导',
    ),
  ),
)
