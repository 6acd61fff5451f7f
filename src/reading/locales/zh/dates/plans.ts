import { type DateExpression } from '../../../core/dates/expression.js'
import { matchAt, type TimeKind } from './kinds.js'
import { readNumber } from './numbers.js'

const RULE = 'zh-date-plan'
const PLAN =
  /“?([一二三四五六七八九]|十[一二三四五六七八九]?|二十)五”?(?:规划|计划)?(时期|期间|以来|末期|末|初期|初|中期)/y
const LENGTH = 5
/** The third plan began in 1966; between the second and it lay three years without one. */
const THIRD_BEGAN = 1966
const FIRST_BEGAN = 1953

const firstYear = (plan: number): number =>
  plan < 3 ? FIRST_BEGAN + (plan - 1) * LENGTH : THIRD_BEGAN + (plan - 3) * LENGTH

/** The years of a five-year plan; its name alone is that of the plan. */
export const plans: TimeKind = {
  afterFigure: '”规计时期以末初中',
  begins: '“一二三四五六七八九十',
  describe: '“十四五”期间, 十三五时期, 十三五末',
  id: RULE,
  read: (text, at): DateExpression | null => {
    if (text[at] !== '“' && /[“一二三四五六七八九十百第\d]/.test(text[at - 1] ?? '')) return null
    const match = matchAt(PLAN, text, at)
    if (!match) return null
    const [whole, plan = '', part = ''] = match
    const year = firstYear(readNumber(plan))
    const place = { end: at + whole.length, rule: RULE, start: at }
    if (part === '以来') return { ...place, bound: 'since', form: 'point', point: { year } }
    return { ...place, form: 'years', value: yearsOf(year, part) }
  },
}

function yearsOf(first: number, part: string): string {
  if (part.startsWith('末')) return String(first + LENGTH - 1)
  if (part.startsWith('初')) return String(first)
  return part === '中期' ? String(first + 2) : `${first}/${first + LENGTH - 1}`
}
