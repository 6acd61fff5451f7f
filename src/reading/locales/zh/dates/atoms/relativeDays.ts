import { anyOf } from '../../words/anyOf.js'
import { DAY_WORDS, SAME_DAY_WORDS, WEEK_WORDS } from '../../words/dates.js'
import { readNumber, SMALL } from '../numbers.js'
import { addDay, type Atom, isEmpty } from './atom.js'

const WEEKDAYS = '一二三四五六日'
const weekdayIn = (text: string) => WEEKDAYS.indexOf(text.replace('天', '日')) + 1

const dayWord: Atom = {
  pattern: new RegExp(
    `(${anyOf(Object.keys(DAY_WORDS))})(?!头条|之星|之子|说法)(?:（(${SMALL})月(${SMALL})日）)?`,
    'y',
  ),
  fits: isEmpty,
  add: (point, [, word, monthFigures, dayFigures]) => {
    const { offset, part } = DAY_WORDS[word ?? ''] ?? { offset: 0 }
    if (part) point.part = part
    if (monthFigures === undefined) point.dayOffset = offset
    else point.month = readNumber(monthFigures)
    return dayFigures === undefined || addDay(point, ['', dayFigures])
  },
}

const sameDayWord: Atom = {
  pattern: new RegExp(`(${anyOf(Object.keys(SAME_DAY_WORDS))})`, 'y'),
  fits: isEmpty,
  add: (point, [, word]) => {
    const { offset, part } = SAME_DAY_WORDS[word ?? ''] ?? { offset: 0 }
    point.sameDay = offset
    if (part) point.part = part
    return true
  },
}

const week: Atom = {
  pattern:
    /(上上|上|本|这|下下|下)一?个?(?:周|星期|礼拜)(?:(末)|([一二三四五六日天])(?![个年次届]))?/y,
  fits: isEmpty,
  add: (point, [, which, weekend, weekdayText]) => {
    point.weekOffset = WEEK_WORDS[which ?? ''] ?? 0
    if (weekend) point.isWeekend = true
    if (weekdayText) point.weekday = weekdayIn(weekdayText)
    return true
  },
}

const weekdayWord: Atom = {
  pattern:
    /(?<![每两一二三四五六七八九十\d上下本个])(?:星期|周)([一二三四五六日天])(?=[，、。；（）]|[上下中]午|晚|前|之前|起|的|将|$)/y,
  fits: isEmpty,
  add: (point, [, weekdayText]) => {
    point.weekday = weekdayIn(weekdayText ?? '')
    return true
  },
}

const weekdayInBrackets: Atom = {
  pattern:
    /（(?:[本上下]?(?:星期|周)[一二三四五六日天]|今[天日]|昨[天日]|明[天日])）|，?星期[一二三四五六日天]/y,
  fits: (point) => point.day !== undefined || point.dayOffset !== undefined,
  add: () => true,
}

/** 昨日, 当天, 下周二, and the weekday that repeats a date. */
export const relativeDayAtoms: readonly Atom[] = [
  dayWord,
  sameDayWord,
  week,
  weekdayWord,
  weekdayInBrackets,
]
