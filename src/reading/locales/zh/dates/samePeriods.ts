import { samePeriodAt } from '../../../core/dates/makeExpression.js'
import { matchAt, standsWithin, type TimeKind } from './kinds.js'

const RULE = 'zh-date-same-period'
const SAME_PERIOD = /(大前年|[去上前]年|上(?:个)?月|(\d{4})年)的?同期|同期(?=相比)/y
const MONTHS: Record<string, number> = {
  上个月: -1,
  上年: -12,
  上月: -1,
  前年: -24,
  去年: -12,
  大前年: -36,
}

/** The longest that stands in front of 同期, such as 2019年的. */
const LONGEST = 6

/** The same stretch of another year or month. */
export const samePeriods: TimeKind = {
  afterFigure: '年',
  begins: '去上前大同0123456789',
  describe: '去年同期, 2019年同期, 上月同期: the period named last, moved',
  id: RULE,
  read: (text, at) => {
    if (!standsWithin(text, '同', at, at + LONGEST + 1)) return null
    const match = matchAt(SAME_PERIOD, text, at)
    if (!match || /[\d]/.test(text[at - 1] ?? '')) return null
    const [whole, words = '', year] = match
    const place = { end: at + whole.length, rule: RULE, start: at }
    return samePeriodAt(place, MONTHS[words] ?? -12, year === undefined ? undefined : Number(year))
  },
  readsYears: true,
  then: '年个月前期',
}
