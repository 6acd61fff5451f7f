import { signSet } from '../../../core/words/characterSet.js'
import { matchAt, standsWithin } from './kinds.js'
import { type Repeat } from './setCounts.js'

const WEEKDAYS = '一二三四五六日'
const WEEKDAY =
  /(?:每逢|每到|逢|每)个?(?:周|星期|礼拜)([一二三四五六日天])(?![个次届年月期]|[\u3400-\u9fff]{2}[、，]每[年季月旬日]一)/y
const TO = /(?:至|到|—|-|～|~)(?:周|星期|礼拜)?([一二三四五六日天])/y
const AND = /[、和及]([一二三四五六日天])(?![个项名年月日号百千万十点次位条小大级楼期])/y
const WEEKEND = /(?:每逢|每到|逢|每)个?周末|(?:每逢|逢)双休日/y
const WORKDAY =
  /每(?:个|周|个?星期)?工作日|(?<![个\d一二三四五六七八九十几非])工作日(?!内|后|前|志|程|益|期)/y
/** A week begins no further than behind 每逢个. */
const WEEK = signSet('周星礼双')
const WORKDAYS = 'XXXX-WXX-1/XXXX-WXX-5'

/** 每周一, 每逢周五, 每周一至周五, 每周二、四, 每个周末, 工作日. */
export function readWeekly(text: string, at: number): null | Repeat {
  if (text[at] === '工' && !text.startsWith('工作日', at)) return null
  const workday = standsWithin(text, '工', at, at + 5) ? matchAt(WORKDAY, text, at) : null
  if (workday) {
    const end = at + workday[0].length
    return { day: 'XXXX-WXX-1', end, lastDay: 'XXXX-WXX-5', value: WORKDAYS }
  }
  if (!WEEK.hasAt(text, at + 1) && !WEEK.hasAt(text, at + 2) && !WEEK.hasAt(text, at + 3))
    return null
  const weekend = matchAt(WEEKEND, text, at)
  if (weekend) return { day: 'XXXX-WXX-WE', end: at + weekend[0].length, value: 'XXXX-WXX-WE' }
  const first = matchAt(WEEKDAY, text, at)
  if (!first) return null
  const day = codeOf(first[1])
  const end = at + first[0].length
  const to = matchAt(TO, text, end)
  if (to) {
    const lastDay = codeOf(to[1])
    return { day, end: end + to[0].length, lastDay, value: `${day}/${lastDay}` }
  }
  return { day, end: endOfList(text, end), value: day }
}

/** The last of 周二、周四和周六. */
function endOfList(text: string, at: number): number {
  const next = matchAt(AND, text, at)
  return next ? endOfList(text, at + next[0].length) : at
}

const codeOf = (weekday = ''): string =>
  `XXXX-WXX-${WEEKDAYS.indexOf(weekday.replace('天', '日')) + 1}`
