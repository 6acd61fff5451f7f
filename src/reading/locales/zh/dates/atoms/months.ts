import { anyOf } from '../../words/anyOf.js'
import { MONTH_WORDS } from '../../words/dates.js'
import { readNumber, SMALL } from '../numbers.js'
import { addDay, addEdge, type Atom, hasDay, hasMonth, isEmpty, isYearOnly } from './atom.js'

const LUNAR_MONTHS: Record<string, number> = { 冬: 11, 正: 1, 腊: 12 }

const unitEdge: Atom = {
  pattern: /(底|末|初)(?!步|心|衷|次|级|期|始)/y,
  fits: (point) =>
    !point.edge &&
    !hasDay(point) &&
    (hasMonth(point) || point.quarter !== undefined || point.half !== undefined),
  add: addEdge,
}

const month: Atom = {
  pattern: new RegExp(`(${SMALL})月份?`, 'y'),
  fits: isYearOnly,
  add: (point, [, figures]) => {
    point.month = readNumber(figures ?? '')
    return point.month >= 1 && point.month <= 12
  },
}

/** 2020-01-02, 2020/1/2, 2020.1.2 */
const numericDay: Atom = {
  pattern: /(?<![\d./-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d%]|[-/.]\d)/y,
  fits: isEmpty,
  add: (point, [, yearText, , monthText, dayText]) => {
    point.year = Number(yearText)
    point.month = Number(monthText)
    return point.month >= 1 && point.month <= 12 && addDay(point, ['', dayText])
  },
}

/** 月底 alone is that of the story's month. */
const monthEdge: Atom = {
  pattern: /(?<![\d个一二三四五六七八九十每本上下当])月(底|末|初)(?!九)/y,
  fits: isEmpty,
  add: (point, groups) => {
    point.monthOffset = 0
    return addEdge(point, groups)
  },
}

const monthWord: Atom = {
  pattern: new RegExp(`(${anyOf(Object.keys(MONTH_WORDS))})`, 'y'),
  fits: isEmpty,
  add: (point, [, word]) => {
    point.monthOffset = MONTH_WORDS[word ?? ''] ?? 0
    return true
  },
}

const third: Atom = {
  pattern: /(上|中|下)旬/y,
  fits: (point) => hasMonth(point) && !hasDay(point),
  add: (point, [, which]) => {
    point.third = '上中下'.indexOf(which ?? '') + 1
    return true
  },
}

const day: Atom = {
  // 5月14、15日: the first of two days may lack its 日.
  pattern: new RegExp(`(${SMALL})(?:[日号]|(?=[、和]\\d{1,2}[日号]))`, 'y'),
  fits: (point) => hasMonth(point) && !hasDay(point) && point.third === undefined,
  add: addDay,
}

const dayAlone: Atom = {
  pattern: /(?<![\d.第近百千万半每])(\d{1,2})日(?![内间均游龄元])/y,
  fits: isEmpty,
  add: addDay,
}

const lunar: Atom = {
  pattern:
    /(农历|阴历)?(正|冬|腊|十[一二]?|[一二三四五六七八九])月(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十)日?/y,
  fits: isYearOnly,
  add: (point, [, named, monthText = '', dayText = '']) => {
    if (!named && !/^[初廿]/.test(dayText) && !/[正冬腊]/.test(monthText)) return false
    const month = LUNAR_MONTHS[monthText] ?? readNumber(monthText)
    const day = readNumber(dayText.replace('初', '').replace('廿', '二十'))
    point.lunar = { day, month }
    return day >= 1 && day <= 30
  },
}

/** Months of either calendar; a lunar one is tried first, since 五月 begins it too. */
export const monthAtoms: readonly Atom[] = [numericDay, lunar, month, monthWord, monthEdge]

/** What follows a month: ten days, an end, a day; and a day by itself. */
export const dayAtoms: readonly Atom[] = [third, unitEdge, day, dayAlone]
