import { anyOf } from '../../words/anyOf.js'
import { UNIT_OFFSETS, YEAR_WORDS } from '../../words/dates.js'
import { FIGURES, readNumber, SMALL } from '../numbers.js'
import { type Atom, isYear } from './atom.js'

const DIGIT = '[〇零○一二三四五六七八九]'
const THOUSANDS = '[一二两]千零?(?:[一二]?十[一二三四五六七八九]?|(?<=零)[一二三四五六七八九])'

const year: Atom = {
  begins: '12一二两公',
  then: '年元',
  pattern: new RegExp(
    `(?:公元)?(?:((?:1[6-9]|2[01])\\d\\d|[一二]${DIGIT}{3}|${THOUSANDS})年(?!代)度?|(1[0-5]\\d\\d)年(?=${SMALL}月))`,
    'y',
  ),
  opens: true,
  add: (point, [, figures, early]) => {
    const value = readNumber(early ?? figures ?? '')
    if (!(value >= 1000 && value < 2200)) return false
    point.year = value
    return true
  },
}

/** Two neighbouring figures say about how many: 三四年 is no year, 九六年 is. */
const ABOUT = '一[一二两]|两三|二三|三[四五]|四五|五六|六七|七八|八九'
const PART_OF_YEAR = `(?:的?第)?${SMALL}个?(?:月|季度|周|星期)|第${SMALL}天|[上下]半年|[春夏秋冬][季天]|[底末](?!子)`

/** 17年6月, 九四年三季度, 96年至: two figures name a year only in front of what belongs to one. */
const shortYear: Atom = {
  begins: FIGURES,
  then: '年',
  pattern: new RegExp(
    `(?<![\\d.])(\\d\\d|(?!${ABOUT})${DIGIT}${DIGIT})年(?=${PART_OF_YEAR}|初(?!心|级|期|中|步)|[至到—~～-]${DIGIT}${DIGIT}年|[至到—~～-]\\d\\d年)`,
    'y',
  ),
  opens: true,
  add: addShortYear,
}

/** 九六年, 零四年: figures read one by one make no count. */
const spokenYear: Atom = {
  begins: '0〇零○一二三五六七八九',
  then: '年',
  pattern: new RegExp(
    `(?!${ABOUT})(?:[〇零○]${DIGIT}|0\\d|一[〇零○三四五六七八九]|[二三五六七八九]${DIGIT})年(?![前后内级以之多来])`,
    'y',
  ),
  opens: true,
  add: (point, [whole = '']) => addShortYear(point, ['', whole.slice(0, 2)]),
}

/** 24年 by itself, with no word around it that would make it a length. */
const loneYear: Atom = {
  begins: '0123456789',
  then: '年',
  pattern: /(?<![^])(\d\d)年(?![^])/y,
  opens: true,
  add: addShortYear,
}

function addShortYear(
  point: { year?: number },
  [, figures = '']: readonly (string | undefined)[],
): boolean {
  const value = readNumber(figures)
  point.year = value + (value > 50 ? 1900 : 2000)
  return true
}

const yearWord: Atom = {
  begins: '大前去上下今本明来后',
  then: '大前后年一个',
  pattern: new RegExp(
    `(?<![目之以产日年天月然投成基今](?!去年))(?:(${anyOf(Object.keys(YEAR_WORDS))})|([上下])一个?年)(?!级|轻|纪|龄|货|画|味|夜饭)度?`,
    'y',
  ),
  opens: true,
  add: (point, [, word = '', which = '']) => {
    point.yearOffset = YEAR_WORDS[word] ?? UNIT_OFFSETS[which] ?? 0
    return true
  },
}

/** 年内, 力争年内完工: within this year; 三年内 is a length. */
const withinYear: Atom = {
  begins: '年',
  then: '内',
  pattern: /(?<![\d〇零○一二两三四五六七八九十百千几多半本今去明前后当同数])年内(?![部外容])/y,
  opens: true,
  add: (point) => {
    point.yearOffset = 0
    return true
  },
}

/** 同年9月, 次年1月: of the year named last. */
const sameYear: Atom = {
  begins: '同次翌当',
  then: '年',
  pattern: new RegExp(`([同次翌当])年(?=的?${SMALL}月|[底末]|$)`, 'y'),
  opens: true,
  add: (point, [, which = '']) => {
    point.sameYear = which === '次' || which === '翌' ? 1 : 0
    return true
  },
}

const half: Atom = {
  begins: '上下前后',
  then: '半',
  link: '的',
  pattern: /([上下前后])半年/y,
  follows: isYear,
  opens: true,
  add: (point, [, which]) => {
    point.half = which === '上' || which === '前' ? 1 : 2
    return true
  },
}

const halfWord: Atom = {
  begins: '上下本这',
  then: '一个半',
  pattern: /([上下本这])一?个半年/y,
  opens: true,
  add: (point, [, which = '']) => {
    point.halfOffset = UNIT_OFFSETS[which] ?? 0
    return true
  },
}

const quarter: Atom = {
  begins: '第一二三四1234',
  then: '季一二三四1234',
  link: '的',
  pattern: /第?([一二三四1-4])季度/y,
  follows: isYear,
  opens: true,
  add: (point, [, which = '']) => {
    point.quarter = readNumber(which)
    return true
  },
}

const quarterWord: Atom = {
  begins: '上下本这当',
  then: '上下一个季',
  pattern: /(?<![以之])(上上|上|本|这|当|下下|下)一?个?季度/y,
  opens: true,
  add: (point, [, which = '']) => {
    point.quarterOffset = UNIT_OFFSETS[which] ?? 0
    return true
  },
}

/** Years, their halves and quarters. */
export const yearAtoms: readonly Atom[] = [
  year,
  shortYear,
  spokenYear,
  loneYear,
  yearWord,
  withinYear,
  sameYear,
  half,
  halfWord,
  quarter,
  quarterWord,
]
