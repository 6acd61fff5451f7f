import { type DateExpression } from '../../../core/dates/expression.js'
import { pointAt, yearsAt } from '../../../core/dates/makeExpression.js'
import { signSet } from '../../../core/words/characterSet.js'
import { matchAt, type TimeKind } from './kinds.js'
import { readNumber } from './numbers.js'
import { inSaidYear } from './saidYears.js'

const RULE = 'zh-date-plan'
const PLAN =
  /“?([一二三四五六七八九]|十[一二三四五六七八九]?|二十)五”?(?:规划|计划)?(时期|期间|以来|末期|末|初期|初|中期)/y
const FIGURES = signSet('一二三四五六七八九十')
const BARS_BEFORE = signSet('“0123456789一二三四五六七八九十百第')
const LENGTH = 5
/** The third plan began in 1966; between the second and it lay three years without one. */
const THIRD_BEGAN = 1966
const FIRST_BEGAN = 1953

const firstYear = (plan: number): number =>
  plan < 3 ? FIRST_BEGAN + (plan - 1) * LENGTH : THIRD_BEGAN + (plan - 3) * LENGTH

/** The last of the figures is 五: 十四五. */
function endsInFive(text: string, at: number): boolean {
  let end = text[at] === '“' ? at + 1 : at
  while (FIGURES.hasAt(text, end)) end++
  return text[end - 1] === '五'
}

/** The years of a five-year plan; its name alone is that of the plan. */
export const plans: TimeKind = {
  afterFigure: '”规计时期以末初中',
  begins: '“一二三四五六七八九十',
  describe: '“十四五”期间, 十三五时期, 十三五末',
  id: RULE,
  read: (text, at): DateExpression | null => {
    const match = endsInFive(text, at) ? matchAt(PLAN, text, at) : null
    if (!match || (text[at] !== '“' && BARS_BEFORE.hasAt(text, at - 1))) return null
    const [whole, plan = '', part = ''] = match
    const year = firstYear(readNumber(plan))
    const place = { end: at + whole.length, rule: RULE, start: at }
    if (part === '以来') return pointAt(place, inSaidYear({ year }), 'since')
    return yearsAt(place, yearsOf(year, part))
  },
  then: '一二三四五六七八九十',
}

function yearsOf(first: number, part: string): string {
  if (part.startsWith('末')) return String(first + LENGTH - 1)
  if (part.startsWith('初')) return String(first)
  return part === '中期' ? String(first + 2) : `${first}/${first + LENGTH - 1}`
}
