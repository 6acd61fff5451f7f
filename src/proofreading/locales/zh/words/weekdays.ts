import { PARTS_OF_DAY } from './times.js'

/** How a weekday is bound to a day: sources of patterns, around the weekday. */

const N = '[0-9０-９]{1,2}'
const YEAR = '(?<year>[0-9０-９]{4}年|今年|去年|前年|明年)?'
const IS = '(?:当天|那天|这天)?(?:正好|恰好|刚好|正)?(?:是|为|系|恰逢|适逢|正逢|恰是|逢)'

/** Numbers of the weekdays by their characters, 日 and 天 both 7. */
export const WEEKDAYS = '一二三四五六日'

/** The weekday itself; 每周五 and 周一至周五 are of no one day. */
export const WEEKDAY =
  '(?<!每|各|每逢)(?<form>星期|礼拜|周)(?<weekday>[一二三四五六日天])(?!\\s*(?:至|到|、|和|及|或|—|-|～|~|[一二三四五六]|除外|以外|前|后|起|之前))'

/** Its day in front of it: 3月10日（, 3月10日是, 3月10日. */
export const DAY_BEFORE = `(?<!每年|每月)${YEAR}(?:(?<month>${N})月)?(?<![0-9０-９.])(?<day>${N})[日号]${PARTS_OF_DAY}?\\s*(?:[（(]|${IS})?$`

/** With a comma between them, where the weekday stands by itself: 5月12日，周日，. */
export const DAY_BEFORE_COMMA = `(?<!每年|每月)${YEAR}(?<month>${N})月(?<day>${N})[日号][，,]$`
export const ALONE = `^(?:[，,）)]|${PARTS_OF_DAY})`

/** Its day behind it: （3月10日）, 是3月10日, ，3月10日，. */
export const DAY_BEHIND = [
  `^${PARTS_OF_DAY}?[（(](?:即|也就是)?${YEAR}(?<month>${N})月(?<day>${N})[日号]${PARTS_OF_DAY}?[）)]`,
  `^[，,]?(?:即|也就是|是|为)?${YEAR}(?<month>${N})月(?<day>${N})[日号](?=${PARTS_OF_DAY}|[，,）)])`,
]

/** Days counted from the day of telling. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  今早: 0,
  今晨: 0,
  今晚: 0,
  昨晚: -1,
  昨夜: -1,
  前天: -2,
  前日: -2,
  后天: 2,
  明天: 1,
  明日: 1,
  昨天: -1,
  昨日: -1,
}
const RELATIVE = `(?<relative>${Object.keys(RELATIVE_DAYS).join('|')})`

export const RELATIVE_BEFORE = `${RELATIVE}${PARTS_OF_DAY}?(?:[（(]|[，,]?${IS})?$`
export const RELATIVE_BEHIND = `^[（(](?:即|也就是)?${RELATIVE}[）)]`

/** Years counted from that of the issue. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  前年: -2,
  去年: -1,
  明年: 1,
}
