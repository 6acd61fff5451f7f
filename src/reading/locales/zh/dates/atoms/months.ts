import { UNIT_OFFSETS } from '../../words/dates.js'
import { FIGURES, SMALL } from '../numbers.js'
import { addDay, addMonth, addStep, type Atom, hasDay, hasMonth, isMonth, isYear } from './atom.js'

const month: Atom = {
  begins: FIGURES,
  then: '月',
  link: '的',
  pattern: new RegExp(`(${SMALL})月份?(?!花园|家园|小区|广场)`, 'y'),
  follows: isYear,
  opens: true,
  add: (point, [, figures]) => addMonth(point, figures),
}

const firstMonth: Atom = {
  begins: '元',
  then: '月',
  pattern: /元月份?/y,
  follows: isYear,
  opens: true,
  add: (point) => addMonth(point, '1'),
}

const monthWord: Atom = {
  begins: '大上下本这当今',
  then: '上下一个月',
  pattern:
    /(?<![以之基成])(大上|上上|上|下下|下|本|这|当|今)(?:一?个)?月份?(?![球饼亮台嫂季刊薪供子牙])/y,
  opens: true,
  add: (point, [whole = '', which = '']) => {
    // 这月 and 今月 are not said, 这个月 is.
    if (/^[这]月/.test(whole) && !whole.includes('个')) return false
    point.monthOffset = UNIT_OFFSETS[which] ?? 0
    return true
  },
}

const third: Atom = {
  begins: '上中下',
  then: '旬',
  link: '的',
  pattern: /(上|中|下)旬/y,
  follows: (point) => hasMonth(point) && !hasDay(point) && !point.steps,
  add: (point, [, which]) => {
    point.third = '上中下'.indexOf(which ?? '') + 1
    return true
  },
}

/** 8月上半月; 上半月 alone is that of the story's month, 下半周 of its week. */
const halfOfUnit: Atom = {
  begins: '上下前后',
  then: '半',
  link: '的',
  pattern: /(?<![以之])([上下前后])半(个?月|周|个?星期)(?![刊谈报])/y,
  follows: (point) => hasMonth(point) && !hasDay(point) && !point.steps,
  opens: true,
  add: (point, [, which = '', unit = '']) => {
    const isMonth = unit.endsWith('月')
    if (isMonth && !hasMonth(point)) point.monthOffset = 0
    if (!isMonth && hasMonth(point)) return false
    if (!isMonth) point.weekOffset = 0
    return addStep(point, { half: which === '上' || which === '前' ? 1 : 2, kind: 'half' })
  },
}

/** What shows that a figure behind a month is its day although 日 is missing. */
const NO_DAY_SIGN = '(?=$|[上下中]午|早上|早晨|凌晨|晚上?|[至到—~～-]\\d{1,2}[日号])'

const day: Atom = {
  begins: FIGURES,
  // 5月14、15日: the first of two days may lack its 日.
  pattern: new RegExp(`(${SMALL})(?:[日号]|(?=[、和]\\d{1,2}[日号])|${NO_DAY_SIGN})`, 'y'),
  follows: isMonth,
  link: '的',
  add: (point, [, figures]) => addDay(point, figures),
}

/** 上月15，: behind a month counted from now a bare figure is a day where the words end. */
const dayOfWord: Atom = {
  begins: FIGURES,
  pattern: new RegExp(`(${SMALL})(?=[，。；、）])`, 'y'),
  follows: (point) => point.monthOffset !== undefined && isMonth(point),
  add: (point, [, figures]) => addDay(point, figures),
}

const dayAlone: Atom = {
  begins: '0123456789',
  then: '日号',
  pattern:
    /(?<![\d.第近百千万半每月/-])(\d{1,2})(?:日(?![内间均游龄元])|号(?=$|[上下中]午|早|晚|凌晨|夜|\d{1,2}[:：时点]|[去来回走到我你他您有]|之?前|以前|[至到]\d{1,2}[日号]))/y,
  opens: true,
  add: (point, [, figures]) => addDay(point, figures),
}

/** 十五日上午: Chinese figures by themselves are as often a count of days. */
const spokenDay: Atom = {
  begins: '一二三四五六七八九十',
  then: '日号',
  pattern: new RegExp(
    `(${SMALL})[日号](?=[上下中]午|晚|早上|凌晨|清晨|傍晚|之前|以前|[至到]${SMALL}[日号])`,
    'y',
  ),
  opens: true,
  add: (point, [, figures]) => addDay(point, figures),
}

/** ，下旬: by itself that of the story's month. */
const thirdAlone: Atom = {
  begins: '上中下',
  then: '旬',
  pattern: /(?<![^，。；、至到—~～-])([上中下])旬/y,
  opens: true,
  add: (point, [, which]) => {
    point.monthOffset = 0
    point.third = '上中下'.indexOf(which ?? '') + 1
    return true
  },
}

/** 从3月九号到十五号: behind the sign of a range Chinese figures are a day as well. */
const dayAtRangeEnd: Atom = {
  begins: FIGURES,
  pattern: new RegExp(`(${SMALL})[日号]`, 'y'),
  opens: true,
  add: (point, [, figures]) => addDay(point, figures),
}

/** Months as said and as counted from now, and their halves. */
export const monthAtoms: readonly Atom[] = [month, firstMonth, monthWord, halfOfUnit]

/** What follows a month: ten days, a day; and a day by itself. */
export const dayAtoms: readonly Atom[] = [third, thirdAlone, day, dayOfWord, dayAlone, spokenDay]

/** What may stand behind the sign of a range alone. */
export const rangeEndAtoms: readonly Atom[] = [dayAtRangeEnd]
