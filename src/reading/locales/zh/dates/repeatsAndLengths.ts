import { type DateDetector } from '../../../core/dates/expression.js'
import { anyOf } from '../words/anyOf.js'
import { DURATION_UNITS } from '../words/dates.js'
import { COUNT, readNumber } from './numbers.js'

const SET =
  /每(?:个?(?:周|星期)([一二三四五六日天])(?![个次])|个?月(\d{1,2})[日号]|年的?(\d{1,2})月(?:(\d{1,2})日)?|(个?季度|半年|两周|[天日周年]|个?月|个?星期))/g
const SET_VALUES: Record<string, string> = {
  两周: 'P2W',
  半年: 'P6M',
  周: 'P1W',
  天: 'P1D',
  季度: 'P3M',
  年: 'P1Y',
  日: 'P1D',
  星期: 'P1W',
  月: 'P1M',
}

/** Times that come again. */
export const sets: DateDetector = {
  id: 'zh-date-set',
  describe: '每天, 每周一, 每月15日',
  find: (text) =>
    [...text.matchAll(SET)].map((match) => {
      const [whole, weekday, day, month, monthDay, unit] = match
      const value = weekday
        ? `XXXX-WXX-${'一二三四五六日'.indexOf(weekday.replace('天', '日')) + 1}`
        : day || month
          ? yearly(month, monthDay ?? day)
          : (SET_VALUES[(unit ?? '').replace('个', '')] ?? 'P1D')
      return {
        end: match.index + whole.length,
        form: 'set',
        rule: 'zh-date-set',
        start: match.index,
        value,
      }
    }),
}

/** XXXX-XX-15, XXXX-06-05, XXXX-03 */
const yearly = (month: string | undefined, day: string | undefined): string =>
  ['XXXX', month?.padStart(2, '0') ?? 'XX', day?.padStart(2, '0')].filter(Boolean).join('-')

const DURATION = new RegExp(
  `(?<![第近头\\d.月个几数])(${COUNT})(${anyOf(Object.keys(DURATION_UNITS))})(半)?(?!级|行动|规划|计划|攻坚|制|一度|来|多|余|前|后|以|之|然|地|气|年|龄|代|期|生|轻|份|度)`,
  'g',
)

/** Lengths of time: no date, a tier of their own. */
export const durations: DateDetector = {
  id: 'zh-date-duration',
  describe: '五天, 12小时, 三个小时',
  find: (text) =>
    [...text.matchAll(DURATION)].flatMap((match) => {
      const [whole, figures, unit, half] = match
      const count = readNumber(figures ?? '') + (half ? 0.5 : 0)
      if (Number.isNaN(count) || (unit === '年' && count >= 1000)) return []
      const start = match.index
      const value = durationValue(count, DURATION_UNITS[unit ?? ''] ?? 'D')
      return [
        { end: start + whole.length, form: 'duration', rule: 'zh-date-duration', start, value },
      ]
    }),
}

function durationValue(count: number, unit: string): string {
  if (unit === 'Q') return `P${count * 3}M`
  if (unit === 'Y' && count % 1) return `P${count * 12}M`
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`
}
