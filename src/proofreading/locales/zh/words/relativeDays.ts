import { PARTS_OF_DAY } from './times.js'
import { RELATIVE_DAYS } from './weekdays.js'

/** Days counted from the day of telling, and the days given beside them: sources of patterns. */

const N = '[0-9０-９]{1,2}'
const DAY = `(?:(?<year>[0-9０-９]{4})年)?(?<month>${N})月(?<day>${N})[日号]`

/** 目前天气 and 提前天数 have no 前天 in them. */
export const RELATIVE_DAY = `(?<![目提以])(?<word>${Object.keys(RELATIVE_DAYS).join('|')})`

/** The day behind it: （5月13日）, 是5月13日, ，5月13日，. */
export const STATED_BEHIND = [
  `^(?<part>${PARTS_OF_DAY}?)[（(](?:即|也就是)?(?<said>${DAY})(?:[，,]?(?:星期|周)[一二三四五六日天])?[）)]`,
  `^(?:是|就是)(?<said>${DAY})`,
  `^[，,](?<said>${DAY})(?=[，,]|${PARTS_OF_DAY})`,
]
/** The day in front of it: 5月13日（昨日）. */
export const STATED_BEFORE = `${DAY}${PARTS_OF_DAY}?[（(](?:即|也就是)?$`
export const CLOSED = '^[）)]'

/** A day of the year by its name: 今天是植树节. */
export const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  世界读书日: [4, 23],
  元旦: [1, 1],
  儿童节: [6, 1],
  劳动节: [5, 1],
  国庆节: [10, 1],
  国际劳动节: [5, 1],
  世界环境日: [6, 5],
  建党节: [7, 1],
  建军节: [8, 1],
  植树节: [3, 12],
  教师节: [9, 10],
  妇女节: [3, 8],
  护士节: [5, 12],
  青年节: [5, 4],
  记者节: [11, 8],
  国家宪法日: [12, 4],
  世界无烟日: [5, 31],
}
export const FEAST_BEHIND = `^(?:是|为|正是|恰逢|适逢|正值|迎来)(?:第[0-9０-９一二三四五六七八九十百]+个)?(?:全国|国际|中国|我国|“?五四|“?六一|“?五一|“?三八|“?八一)*(?<feast>${Object.keys(FEASTS).join('|')})`

/** A day with its month in the words of a date. */
export const STATED = `(?:[0-9０-９]{4}年)?${N}月${N}[日号]`

/** Behind a day, the event that it points back to: 召开的推进会上, 的会议上. */
export const EVENT_BEHIND =
  '^(?:召开|举行|举办|开展|进行)?的(?:[^，。；：“”、]{0,10}?)(?<event>会议|大会|例会|推进会|现场会|座谈会|动员会|调度会|发布会|签约仪式|仪式|活动|比赛|演练|论坛|调研|走访|检查|慰问|观摩|会)(?:上|中|现场|结束|还|也|，|由|期间)'

/** A relative day that names its part of the day, or has it or the clock behind it. */
export const CLOCK_WORD = '[早晨晚夜]$'
export const CLOCK_BEHIND = `^(?:${PARTS_OF_DAY}|[0-9０-９]{1,2}[时点:：])`

/** Where the reporter looks on from the day of the issue, or at what is to come. */
export const NOW_AROUND =
  '记者|获悉|了解到|截至|定于|预报|像|一样|将|计划|预计|开始|起[，。]|起至|请|可|至今'

/** In front of a day, what shows the event itself. */
export const PICTURED = '图[①-⑳0-9一二三四五六]?为$'
