import { type DateExpression } from '../../../core/dates/expression.js'
import { pointAt, vagueAt } from '../../../core/dates/makeExpression.js'
import { wordTable } from '../../../core/words/wordTable.js'
import { REIGNS } from '../words/reigns.js'
import { matchAt, type TimeKind } from './kinds.js'
import { secondsOf } from './openings.js'
import { readNumber } from './numbers.js'
import { inSaidYear } from './saidYears.js'

const names = wordTable(REIGNS)
const FIGURES = '元|\\d{1,2}|[一二三四五六七八九]?十?[一二三四五六七八九十]'
const MONTH_AND_DAY =
  '(?:闰?(?:[正冬腊]|十[一二]?|[一二三四五六七八九]|\\d{1,2})月(?:(?:初|廿|[二三]?十)?[一二三四五六七八九十]+[日号]?)?|大年三十|除夕|[春夏秋冬])?'
const YEAR = new RegExp(`(?:(?:${FIGURES})年(?!级|制)${MONTH_AND_DAY}|年间|年)`, 'y')
const REPUBLIC = new RegExp(`民国(${FIGURES})年(?!级|制)`, 'y')
const YEAR_BEFORE_REPUBLIC = 1911

/** Years of the emperors: where they lie is not reckoned, only how far the words go. */
export const reigns: TimeKind = {
  begins: [...new Set(REIGNS.map((name) => name.charAt(0)))].join(''),
  describe: '康熙三年五月, 光绪年间: an extent, no date',
  id: 'zh-date-reign',
  read: (text, at) => {
    const name = names.wordAt(text, at)
    const match = name === undefined ? null : matchAt(YEAR, text, at + name.length)
    if (name === undefined || !match || match[0] === '年') return null
    const end = at + name.length + match[0].length
    return vagueAt({ end, rule: 'zh-date-reign', start: at }, null)
  },
  then: secondsOf(REIGNS),
}

/** Years of the Republic, counted from 1912. */
export const republic: TimeKind = {
  begins: '民',
  describe: '民国二十三年: 1934',
  id: 'zh-date-republic',
  read: (text, at): DateExpression | null => {
    const match = matchAt(REPUBLIC, text, at)
    if (!match) return null
    const figures = match[1] ?? ''
    const year = YEAR_BEFORE_REPUBLIC + (figures === '元' ? 1 : readNumber(figures))
    const end = at + match[0].length
    return pointAt({ end, rule: 'zh-date-republic', start: at }, inSaidYear({ year }))
  },
  then: '国',
}
