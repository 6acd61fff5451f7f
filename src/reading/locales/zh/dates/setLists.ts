import { setAt } from '../../../core/dates/makeExpression.js'
import { matchAt, type TimeKind } from './kinds.js'
import { readNumber, SMALL } from './numbers.js'

const RULE = 'zh-date-set'
const WEEKDAYS = '一二三四五六日'
const ITEM = new RegExp(
  `[、和及](?:(?:周|星期|礼拜)([一二三四五六日天])(?![个次届年月期])|(${SMALL})[日号])`,
  'y',
)
const LONGEST = 16
const WEEKLY =
  /每逢?个?(?:周|星期|礼拜)[一二三四五六日天](?:[、和及](?:周|星期|礼拜)[一二三四五六日天])*$/
const MONTHLY = new RegExp(`每个?月的?${SMALL}[日号](?:[、和及]${SMALL}[日号])*$`)

/** Each further day of a list of repeated ones is a set of its own. */
export const setLists: TimeKind = {
  begins: '、和及',
  describe: '周日 behind 每周六、; 15日 behind 每月1日、',
  id: 'zh-date-set-list',
  read: (text, at) => {
    const match = matchAt(ITEM, text, at)
    if (!match) return null
    const [whole, weekday, day] = match
    const before = text.slice(Math.max(0, at - LONGEST), at)
    if (!(weekday ? WEEKLY : MONTHLY).test(before)) return null
    const value = weekday
      ? `XXXX-WXX-${WEEKDAYS.indexOf(weekday.replace('天', '日')) + 1}`
      : `XXXX-XX-${String(readNumber(day ?? '')).padStart(2, '0')}`
    return setAt({ end: at + whole.length, rule: RULE, start: at + 1 }, value)
  },
  then: '周星礼0123456789一二三四五六七八九十',
}
