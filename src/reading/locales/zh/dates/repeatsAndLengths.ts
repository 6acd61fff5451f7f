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

/** 第三天 is a place in a row, and a figure in the midst of a number begins none. */
const BEGINS = '(?<![第近头\\d.月个几数〇零○一二三四五六七八九十百千万])'
const UNIT = anyOf(Object.keys(DURATION_UNITS))
/** 三年行动, 一年级, 三天前: what follows makes it no length. */
const NO_LENGTH =
  '(?!级|行动|规划|计划|攻坚|制|一度|来|多|余|前|后|以|之|然|地|气|年|龄|代|期|生|轻|份|度)'
/** Two neighbouring figures say about how many: 三四 is not 34. */
const ABOUT = '[二三四五六七八九]?十?(?:一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)十?'
const ROUGH_LENGTH = new RegExp(`${BEGINS}${ABOUT}(?:${UNIT})${NO_LENGTH}`, 'g')

/** Lengths that give no number: TIMEX3 writes it X. */
export const roughLengths: DateDetector = {
  id: 'zh-date-rough-length',
  describe: '三四天, 五六十年: about how long',
  find: (text) =>
    [...text.matchAll(ROUGH_LENGTH)].map(({ 0: whole, index }) => ({
      end: index + whole.length,
      form: 'vague',
      rule: 'zh-date-rough-length',
      start: index,
      timex: roughTimex(whole),
    })),
}

/** PXD for 三四天, PTXH for 一两个小时. */
function roughTimex(length: string): string {
  const word = Object.keys(DURATION_UNITS).find((unit) => length.endsWith(unit)) ?? '天'
  const unit = DURATION_UNITS[word] ?? 'D'
  return unit.startsWith('T') ? `PTX${unit.slice(1)}` : `PX${unit}`
}

const DURATION = new RegExp(`${BEGINS}(${COUNT})(${UNIT})(半)?${NO_LENGTH}`, 'g')

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
