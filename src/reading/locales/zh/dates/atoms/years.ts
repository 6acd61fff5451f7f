import { anyOf } from '../../words/anyOf.js'
import { WEEK_WORDS, YEAR_WORDS } from '../../words/dates.js'
import { readNumber } from '../numbers.js'
import { addEdge, type Atom, isEmpty, isYearOnly } from './atom.js'

const QUARTERS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4 }

const year: Atom = {
  pattern: /((?:1[6-9]|2[01])\d\d|[一二][〇零○一二三四五六七八九]{3})年度?/y,
  fits: isEmpty,
  add: (point, [, digits]) => {
    point.year = readNumber(digits ?? '')
    return point.year >= 1600 && point.year < 2200
  },
}

/** 18年10月: two figures name a year only in front of its month. */
const shortYear: Atom = {
  pattern: /(?<!\d)(\d\d)年(?=\d{1,2}月)/y,
  fits: isEmpty,
  add: (point, [, figures]) => {
    point.year = Number(figures) + (Number(figures) > 50 ? 1900 : 2000)
    return true
  },
}

const yearWord: Atom = {
  pattern: new RegExp(
    `(?<![目之以产日年天月然投])(${anyOf(Object.keys(YEAR_WORDS))})(?!级|轻)`,
    'y',
  ),
  fits: isEmpty,
  add: (point, [, word]) => {
    point.yearOffset = YEAR_WORDS[word ?? ''] ?? 0
    return true
  },
}

const yearEdge: Atom = {
  pattern: /年?(底|末|初)(?!步|心|中|衷|次|级|期|始|衣)/y,
  fits: (point) => !isEmpty(point) && isYearOnly(point),
  add: addEdge,
}

const yearEnd: Atom = {
  pattern: /年(底|末)/y,
  fits: isEmpty,
  add: (point, groups) => {
    point.yearOffset = 0
    return addEdge(point, groups)
  },
}

const half: Atom = {
  pattern: /(上|下)半年/y,
  fits: isYearOnly,
  add: (point, [, which]) => {
    point.half = which === '上' ? 1 : 2
    return true
  },
}

const quarter: Atom = {
  pattern: /第?([一二三四])季度/y,
  fits: isYearOnly,
  add: (point, [, which]) => {
    point.quarter = QUARTERS[which ?? ''] ?? 1
    return true
  },
}

const quarterWord: Atom = {
  pattern: /(上|本|下)个?季度/y,
  fits: isEmpty,
  add: (point, [, which]) => {
    point.quarterOffset = WEEK_WORDS[which ?? ''] ?? 0
    return true
  },
}

/** Years, their ends, halves and quarters. */
export const yearAtoms: readonly Atom[] = [year, shortYear, yearWord, half, quarter, quarterWord]

/** 年底 and 初: only after the months had their turn. */
export const yearEdgeAtoms: readonly Atom[] = [yearEdge, yearEnd]
