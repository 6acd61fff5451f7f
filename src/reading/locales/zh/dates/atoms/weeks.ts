import { UNIT_OFFSETS } from '../../words/dates.js'
import { type Atom } from './atom.js'

const WEEKDAYS = '一二三四五六日'

/** 1 Monday … 7 Sunday of 一 … 日 or 天. */
export const weekdayIn = (text: string): number => WEEKDAYS.indexOf(text.replace('天', '日')) + 1

const week: Atom = {
  begins: '大上本这下当',
  then: '上下一个周星礼',
  pattern:
    /(?<![以之基])(大上|上{1,3}|下{1,3}|本|这|当)一?个?(?:周|星期|礼拜)(?:(末)|(?:周|星期|礼拜)?([一二三四五六日天])(?![个年次届])|(?![期边围转岁旋密全折长刊报口游遭延末]))/y,
  opens: true,
  add: (point, [, which = '', weekend, weekdayText]) => {
    const turns = which.includes('上') ? -which.length : which.length
    point.weekOffset = /[上下]/.test(which) ? turns : (UNIT_OFFSETS[which] ?? 0)
    if (weekend) point.isWeekend = true
    if (weekdayText) point.weekday = weekdayIn(weekdayText)
    return true
  },
}

const weekdayWord: Atom = {
  begins: '星周礼',
  then: '期拜一二三四五六日天',
  pattern:
    /(?<![每两一二三四五六七八九十\d上下本个]|(?:星期|周|礼拜)[一二三四五六日天][至到—~～-])(?:星期|周|礼拜)([一二三四五六日天])(?=[，、。；（）？！ 和与或及]|[上下中]午|早|晚|凌晨|之?前|起|的|将|有|是|开|举|召|赴|返|播|启|上线|也|就|要|$|[至到—~～-](?:星期|周|礼拜)?[一二三四五六日天]|\d{1,2}[:：点时]|[一二三四五六七八九十]{1,2}点)/y,
  opens: true,
  add: (point, [, weekdayText = '']) => {
    point.weekday = weekdayIn(weekdayText)
    return true
  },
}

/** 下周的周三: the direct 下周三 is a word of its own. */
const weekdayOfWeek: Atom = {
  begins: '星周礼',
  then: '期拜一二三四五六日天',
  link: '的',
  pattern: /(?<=的)(?:星期|周|礼拜)([一二三四五六日天])(?![年期])/y,
  follows: ({ isWeekend, steps, weekday, weekOffset }) =>
    weekOffset !== undefined && weekday === undefined && !isWeekend && !steps,
  add: (point, [, weekdayText = '']) => {
    point.weekday = weekdayIn(weekdayText)
    return true
  },
}

/** （星期三）, （农历三月初二）, ，星期一, 周五: what repeats a date in other words. */
export const weekdayBeside: Atom = {
  begins: '（(，, 周星礼',
  then: '本上下星周礼今昨明农阴正冬腊期拜一二三四五六日天',
  pattern:
    /[（(](?:[本上下]?(?:星期|周|礼拜)([一二三四五六日天])|今[天日]|昨[天日]|明[天日]|(?:农历|阴历)[^（）()，。]{2,10}|(?:[正冬腊]|十?[一二三四五六七八九十])月(?:初[一二三四五六七八九十]|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十))[）)]|[，, ]?(?:星期|礼拜)([一二三四五六日天])|周([一二三四五六日天])(?![年期])/y,
  follows: (point) =>
    (point.day !== undefined || point.dayOffset !== undefined) && point.beside === undefined,
  add: (point, [, bracketed, plain, short]) => {
    const text = bracketed ?? plain ?? short
    point.beside = text === undefined ? 0 : weekdayIn(text)
    return true
  },
}

/** 周一至周五: behind the sign of a range nothing need follow. */
export const weekdayEnd: Atom = {
  begins: '星周礼',
  then: '期拜一二三四五六日天',
  pattern: /(?:星期|周|礼拜)([一二三四五六日天])(?![年期])/y,
  opens: true,
  add: (point, [, weekdayText = '']) => {
    point.weekday = weekdayIn(weekdayText)
    return true
  },
}

/** Weeks, weekends and weekdays. */
export const weekAtoms: readonly Atom[] = [week, weekdayWord, weekdayOfWeek, weekdayBeside]
