/** The ways in which a text reports that something was held; a text's surer way comes first. */
export const EVENT_RULES = [
  { describe: '在3月10日召开的总结会上', id: 'zh-event-dated' },
  { describe: '3月5日动员会召开后', id: 'zh-event-past' },
  { describe: '主持召开推进会, 举行签约仪式', id: 'zh-event-held' },
  { describe: '现场会在某村召开', id: 'zh-event-held-at' },
  { describe: '座谈会准时开始', id: 'zh-event-begins' },
  { describe: '参加某办事处推进会', id: 'zh-event-attended' },
  { describe: '主持理论学习中心组集体学习', id: 'zh-event-chaired' },
  { describe: '对卫生保洁工作进行考核', id: 'zh-event-visit-of' },
  { describe: '到某公司调研', id: 'zh-event-visit' },
  { describe: '实地督导项目建设', id: 'zh-event-visit-object' },
  {
    describe: '随即召开部署会: told of right after another, without a date of its own',
    id: 'zh-event-then',
  },
] as const

/** Id of a way in which an event is told of. */
export type EventRule = (typeof EVENT_RULES)[number]['id']

const RANKS: ReadonlyMap<string, number> = new Map(EVENT_RULES.map(({ id }, rank) => [id, rank]))

/** How sure a way is: the smaller, the surer. */
export const rankOf = (rule: EventRule): number => RANKS.get(rule) ?? RANKS.size
