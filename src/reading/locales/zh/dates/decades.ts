import { yearsAt } from '../../../core/dates/makeExpression.js'
import { matchAt, type TimeKind } from './kinds.js'

const RULE = 'zh-date-decade-figures'
const DECADE = /((?:1[6-9]|20)\d)0年代(?![初中末前后])/y

/** Ten years by the first of them; with a century in front they are another kind's. */
export const decades: TimeKind = {
  afterFigure: '年',
  begins: '12',
  describe: '1970年代: the ten years in figures',
  id: RULE,
  read: (text, at) => {
    const match = text.startsWith('年代', at + 4) ? matchAt(DECADE, text, at) : null
    if (!match || /[\d.]/.test(text[at - 1] ?? '')) return null
    const end = at + match[0].length
    return yearsAt({ end, rule: RULE, start: at }, `${match[1] ?? ''}X`)
  },
  readsYears: true,
}
