import { type CountedUnit } from '../../../core/dates/expression.js'

/** Units in which time is counted, as they stand behind a figure. */
export const COUNTED_UNITS: Record<string, CountedUnit> = {
  年: 'year',
  季度: 'quarter',
  月: 'month',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  天: 'day',
  日: 'day',
  小时: 'hour',
  钟头: 'hour',
  分钟: 'minute',
  秒: 'second',
  秒钟: 'second',
}

/** Words in front of a length that make it reach back from now, or ahead. */
export const WINDOW_HEADS: Record<string, 'future' | 'past'> = {
  上: 'past',
  前: 'past',
  过去: 'past',
  近: 'past',
  最近: 'past',
  下: 'future',
  后: 'future',
  今后: 'future',
  往后: 'future',
  接下来: 'future',
  未来: 'future',
}
