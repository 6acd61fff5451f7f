import { type PartOfDay } from '../../../../documents/item.js'

/** Words that place a year relative to the story's. */
export const YEAR_WORDS: Record<string, number> = {
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  来年: 1,
  后年: 2,
}

/** Words that place a month relative to the story's. */
export const MONTH_WORDS: Record<string, number> = {
  上个月: -1,
  上月: -1,
  本月: 0,
  这个月: 0,
  当月: 0,
  下个月: 1,
  下月: 1,
}

/** Days counted from the issue date; some carry a part of the day. */
export const DAY_WORDS: Record<string, { offset: number; part?: PartOfDay }> = {
  大前天: { offset: -3 },
  前天: { offset: -2 },
  前日: { offset: -2 },
  昨天: { offset: -1 },
  昨日: { offset: -1 },
  昨晚: { offset: -1, part: 'evening' },
  昨夜: { offset: -1, part: 'night' },
  今天: { offset: 0 },
  今日: { offset: 0 },
  今早: { offset: 0, part: 'morning' },
  今晨: { offset: 0, part: 'morning' },
  今晚: { offset: 0, part: 'evening' },
  明天: { offset: 1 },
  明日: { offset: 1 },
  明早: { offset: 1, part: 'morning' },
  明晚: { offset: 1, part: 'evening' },
  后天: { offset: 2 },
  大后天: { offset: 3 },
}

/** Days counted from the day named last. */
export const SAME_DAY_WORDS: Record<string, { offset: number; part?: PartOfDay }> = {
  当天: { offset: 0 },
  当日: { offset: 0 },
  同日: { offset: 0 },
  当晚: { offset: 0, part: 'evening' },
  当夜: { offset: 0, part: 'night' },
  次日: { offset: 1 },
  翌日: { offset: 1 },
  第二天: { offset: 1 },
}

/** Words that place a week, or a quarter, relative to the story's. */
export const WEEK_WORDS: Record<string, number> = {
  上上: -2,
  上: -1,
  本: 0,
  这: 0,
  下: 1,
  下下: 2,
}

/** Parts of the day. */
export const PART_WORDS: Record<string, PartOfDay> = {
  凌晨: 'night',
  清晨: 'morning',
  早晨: 'morning',
  早上: 'morning',
  早间: 'morning',
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
  深夜: 'night',
  半夜: 'night',
  夜间: 'night',
  夜里: 'night',
}

/** Times that name an extent and no date, with their TIMEX3 value. */
export const VAGUE_WORDS: Record<string, string> = {
  当前和今后一个时期: 'PRESENT_REF',
  今后一个时期: 'FUTURE_REF',
  下一阶段: 'FUTURE_REF',
  下阶段: 'FUTURE_REF',
  近年来: 'PAST_REF',
  近些年: 'PAST_REF',
  近几年: 'PAST_REF',
  连日来: 'PAST_REF',
  近日: 'PAST_REF',
  日前: 'PAST_REF',
  近期: 'PRESENT_REF',
  近来: 'PAST_REF',
  最近: 'PAST_REF',
  前不久: 'PAST_REF',
  不久前: 'PAST_REF',
  当前: 'PRESENT_REF',
  目前: 'PRESENT_REF',
  眼下: 'PRESENT_REF',
  现在: 'PRESENT_REF',
  以前: 'PAST_REF',
  今后: 'FUTURE_REF',
  全年: 'XXXX',
  年初: 'PAST_REF',
  周末: 'XXXX-WXX-WE',
  天天: 'P1D',
  春季: 'XXXX-SP',
  夏季: 'XXXX-SU',
  秋季: 'XXXX-FA',
  冬季: 'XXXX-WI',
  今冬明春: 'FUTURE_REF',
}

/** Units of a length of time with their ISO 8601 form. */
export const DURATION_UNITS: Record<string, string> = {
  个小时: 'TH',
  小时: 'TH',
  分钟: 'TM',
  秒钟: 'TS',
  个季度: 'Q',
  个星期: 'W',
  个月: 'M',
  星期: 'W',
  周年: 'Y',
  年: 'Y',
  周: 'W',
  天: 'D',
}
