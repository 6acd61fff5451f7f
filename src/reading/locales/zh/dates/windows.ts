import { type DateExpression } from '../../../core/dates/expression.js'
import { windowAt } from '../../../core/dates/makeExpression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { anyOf } from '../words/anyOf.js'
import { COUNTED_UNITS, WINDOW_HEADS } from '../words/counted.js'
import { readAmounts, type ReadAmounts } from './amounts.js'
import { matchAt, type TimeKind } from './kinds.js'
import { MEASURES } from './openings.js'
import { FIGURES, mayHaveUnit } from './numbers.js'

const RULE = 'zh-date-window'
const HEAD = new RegExp(
  `(?<![附接临靠邻远相将贴亲])(${anyOf(Object.keys(WINDOW_HEADS))})[的这]?`,
  'y',
)
const TAIL =
  /[之以]?内(?![容部心外科地涵存在蒙向需])|以来|来(?![自到回源信电访往说看讲宾客临])|里|间(?![隔断歇接])/y
const TAIL_BEGINS = signSet('之以内来里间')
const INSIDE = /[之以]?内(?![容部心外科地涵存在蒙向需])/y
const SINCE = /以来|来(?![自到回源信电访往说看讲宾客临])/y
/** 近三十年历史: how long, not since when. */
const NO_WINDOW = /级|历史|时间|时光|工龄|党龄|教龄|代|龄|度|期|制|轻|前|后|以前|以后|之前|之后/y
const LAST_HOUR = /([上下])一?个?(?:小时|钟头)/y
const HOUR_HEADS = signSet('上下')
/** 路上两个小时: 上 and 下 lead a length only where a clause or a place opens. */
const OPENS = signSet('，。；、：“（ \n在从我')
const BARS_BEFORE = signSet('0123456789.第〇零○一二三四五六七八九十百千万每隔月')
const HEADS = signSet(
  Object.keys(WINDOW_HEADS)
    .map((head) => head.charAt(0))
    .join(''),
)
const COUNTED = `半百${FIGURES}`
const COUNTS = signSet(COUNTED)
/** 前三年, 后两天: of now or of whatever the text tells of. */
const LOOSE_HEADS = new Set(['前', '后'])
const opensAt = (text: string, at: number): boolean => at === 0 || OPENS.hasAt(text, at - 1)
const LONGEST = 100

const UNIT_BEGINS = [...new Set(Object.keys(COUNTED_UNITS).map((unit) => unit.charAt(0)))].join('')
const AFTER_FIGURE = `刻${UNIT_BEGINS}${MEASURES}`
const HEAD_SECONDS = Object.keys(WINDOW_HEADS).map((head) => head.charAt(1))

/** Stretches that end or begin now. */
export const windows: TimeKind = {
  // 三月内 is no length: months are counted with 个, save half a one.
  afterFigure: Object.fromEntries(
    [...COUNTED].map((first) => [
      first,
      first === '半' ? AFTER_FIGURE : AFTER_FIGURE.replace('月', ''),
    ]),
  ),
  begins: `上前过近最下后今往接未${COUNTED}`,
  describe: '近三年, 过去两周, 未来5天, 10天以内, 四个多月以来, 上个小时',
  id: RULE,
  read: (text, at) => {
    if (COUNTS.hasAt(text, at)) return readTailed(text, at)
    return HEADS.hasAt(text, at) ? (readHour(text, at) ?? readHeaded(text, at)) : null
  },
  then: ['的这个小钟', COUNTED, ...HEAD_SECONDS].join(''),
}

/** 上个小时: the running hour moved by one. */
function readHour(text: string, at: number): DateExpression | null {
  const mayBeHour = HOUR_HEADS.hasAt(text, at) && opensAt(text, at)
  const match = mayBeHour ? matchAt(LAST_HOUR, text, at) : null
  if (!match) return null
  const amounts = [{ count: 1, unit: 'hour' }] as const
  const side = match[1] === '上' ? 'past' : 'future'
  return windowAt({ end: at + match[0].length, rule: RULE, start: at }, amounts, side)
}

/** A head is one to three characters long, and 的 or 这 may stand behind it. */
const FARTHEST_COUNT = 4

function isCountNear(text: string, at: number): boolean {
  for (let by = 1; by <= FARTHEST_COUNT; by++) if (COUNTS.hasAt(text, at + by)) return true
  return false
}

function readHeaded(text: string, at: number): DateExpression | null {
  const match = isCountNear(text, at) ? matchAt(HEAD, text, at) : null
  const head = match?.[1] ?? ''
  const side = WINDOW_HEADS[head]
  const length = match && readAmounts(text, at + match[0].length)
  if (!side || !length || !isPlausible(text, at, head, length)) return null
  const { amounts, end } = length
  const tail = TAIL_BEGINS.hasAt(text, end) ? (matchAt(TAIL, text, end)?.[0] ?? '') : ''
  if (matchAt(NO_WINDOW, text, end) || saysHowLong(head, length, tail)) return null
  const tier = LOOSE_HEADS.has(head) ? 'vague' : undefined
  return windowAt({ end: end + tail.length, rule: RULE, start: at }, amounts, side, tier)
}

/** 近五十年的老屋 is nearly fifty years old; 近五十年来 is since then. */
const saysHowLong = (head: string, { amounts }: ReadAmounts, tail: string): boolean =>
  head === '近' &&
  !tail.endsWith('来') &&
  amounts.some(({ count, unit }) => unit === 'year' && count >= 20)

/** 上一个月 is the month before; of more than one it is so many months. 近百年 is only about how long. */
function isPlausible(text: string, at: number, head: string, { amounts }: ReadAmounts): boolean {
  const [first] = amounts
  if (!first || first.count >= LONGEST) return false
  if (!/^[上下前后]$/.test(head)) return true
  return (first.count > 1 || LOOSE_HEADS.has(head)) && opensAt(text, at)
}

/** 10天以内, 三年来: 内 names how long there is, so it is no date of the calendar. */
function readTailed(text: string, at: number): DateExpression | null {
  if (BARS_BEFORE.hasAt(text, at - 1) || !mayHaveUnit(text, at)) return null
  const length = readAmounts(text, at)
  if (!length) return null
  const { amounts, end } = length
  if (!TAIL_BEGINS.hasAt(text, end)) return null
  const inside = matchAt(INSIDE, text, end)
  const tail = inside ?? matchAt(SINCE, text, end)
  if (!tail || amounts.some(({ count }) => count >= LONGEST)) return null
  const place = { end: end + tail[0].length, rule: RULE, start: at }
  return inside ? windowAt(place, amounts, 'future', 'duration') : windowAt(place, amounts, 'past')
}
