import { type PartOfDay } from '../../../../documents/item.js'

/** Words that place a year relative to the story's. */
export const YEAR_WORDS: Record<string, number> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  来年: 1,
  下年: 1,
  后年: 2,
  大后年: 3,
}

/** Words in front of a unit that place it relative to the running one: 上周, 下下个月. */
export const UNIT_OFFSETS: Record<string, number> = {
  上上: -2,
  大上: -2,
  上: -1,
  本: 0,
  这: 0,
  当: 0,
  今: 0,
  下: 1,
  下下: 2,
}

/** Days counted from the issue date; some carry a part of the day. */
export const DAY_WORDS: Record<string, { offset: number; part?: PartOfDay }> = {
  大大前天: { offset: -4 },
  大前天: { offset: -3 },
  前天: { offset: -2 },
  前日: { offset: -2 },
  前晚: { offset: -2, part: 'evening' },
  昨天: { offset: -1 },
  昨日: { offset: -1 },
  昨儿: { offset: -1 },
  昨晨: { offset: -1, part: 'morning' },
  昨早: { offset: -1, part: 'morning' },
  昨晚: { offset: -1, part: 'evening' },
  昨夜: { offset: -1, part: 'night' },
  即日: { offset: 0 },
  今天: { offset: 0 },
  今日: { offset: 0 },
  今儿: { offset: 0 },
  本日: { offset: 0 },
  今早: { offset: 0, part: 'morning' },
  今晨: { offset: 0, part: 'morning' },
  今晚: { offset: 0, part: 'evening' },
  今夜: { offset: 0, part: 'night' },
  明天: { offset: 1 },
  明日: { offset: 1 },
  明儿: { offset: 1 },
  明早: { offset: 1, part: 'morning' },
  明晨: { offset: 1, part: 'morning' },
  明晚: { offset: 1, part: 'evening' },
  后天: { offset: 2 },
  后日: { offset: 2 },
  大后天: { offset: 3 },
  大大后天: { offset: 4 },
}

/** Days counted from the day named last. */
export const SAME_DAY_WORDS: Record<string, { offset: number; part?: PartOfDay }> = {
  当天: { offset: 0 },
  当日: { offset: 0 },
  同日: { offset: 0 },
  同一天: { offset: 0 },
  当晚: { offset: 0, part: 'evening' },
  当夜: { offset: 0, part: 'night' },
  前一天: { offset: -1 },
  前一日: { offset: -1 },
  后一天: { offset: 1 },
  次日: { offset: 1 },
  次晨: { offset: 1, part: 'morning' },
  翌日: { offset: 1 },
  隔天: { offset: 1 },
  隔日: { offset: 1 },
  第二天: { offset: 1 },
}

/** Parts of the day. */
export const PART_WORDS: Record<string, PartOfDay> = {
  凌晨: 'night',
  清晨: 'morning',
  清早: 'morning',
  早晨: 'morning',
  早上: 'morning',
  早间: 'morning',
  早: 'morning',
  晨: 'morning',
  上午: 'morning',
  中午: 'midday',
  正午: 'midday',
  午间: 'midday',
  下午: 'afternoon',
  午后: 'afternoon',
  傍晚: 'evening',
  晚上: 'evening',
  晚间: 'evening',
  晚: 'evening',
  午夜: 'night',
  深夜: 'night',
  半夜: 'night',
  夜间: 'night',
  夜里: 'night',
  夜: 'night',
}

/** What must not follow a part of the day of one character, since with it it makes another word. */
export const PART_WORD_ENDS: Record<string, string> = {
  早: '一点 会 报 餐 稻 熟 婚 育 饭 茶 自习 点 已 就 在 年 期 日 些 市 操 读 春 盘 先 高峰 班 于 做 安 晚 产 教 有 该',
  晚: '一点 会 宴 报 餐 于 稻 熟 婚 育 饭 茶 自习 点 辈 年 期 高峰 班 了 些',
  晨: '报 会 练 光 跑 检 读 曦 星 间',
  夜: '市 景 校 班 色 空 经济 游 宵 幕 跑 读 话 总 大 行',
}
