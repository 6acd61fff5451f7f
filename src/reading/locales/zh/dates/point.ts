import { type DatePoint } from '../../../core/dates/expression.js'
import {
  DAY_WORDS,
  MONTH_WORDS,
  PART_WORDS,
  SAME_DAY_WORDS,
  WEEK_WORDS,
  YEAR_WORDS,
} from '../words/dates.js'
import { anyOf } from '../words/anyOf.js'
import { readNumber, SMALL } from './numbers.js'

/** A point read from a text, with the offset behind its last character. */
export type ReadPoint = { end: number; point: DatePoint }

type Atom = {
  /** Adds what it read to the point; false when the figures make no sense. */
  add: (point: DatePoint, groups: (string | undefined)[]) => boolean
  /** Whether the atom may stand after what the point already has. */
  fits: (point: DatePoint) => boolean
  pattern: RegExp
}

const QUARTERS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4 }
const LUNAR_MONTHS: Record<string, number> = { 冬: 11, 正: 1, 腊: 12 }
const WEEKDAYS = '一二三四五六日'
const weekdayIn = (text: string) => WEEKDAYS.indexOf(text.replace('天', '日')) + 1

const hasDay = (point: DatePoint) =>
  [point.day, point.lunar, point.dayOffset, point.sameDay, point.weekday].some(
    (part) => part !== undefined,
  )
const hasMonth = (point: DatePoint) => point.month !== undefined || point.monthOffset !== undefined
const isEmpty = (point: DatePoint) => Object.keys(point).length === 0
const isYearOnly = (point: DatePoint) =>
  Object.keys(point).every((key) => key === 'year' || key === 'yearOffset')

const year: Atom = {
  pattern: /((?:1[6-9]|2[01])\d\d|[一二][〇零○一二三四五六七八九]{3})年度?/y,
  fits: isEmpty,
  add: (point, [, digits]) => {
    point.year = readNumber(digits ?? '')
    return point.year >= 1600 && point.year < 2200
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
  pattern: new RegExp(`(${SMALL})[日号]`, 'y'),
  fits: (point) => hasMonth(point) && !hasDay(point) && point.third === undefined,
  add: addDay,
}

const dayAlone: Atom = {
  pattern: /(?<![\d.第近百千万半每])(\d{1,2})日(?![内间均游龄元])/y,
  fits: isEmpty,
  add: addDay,
}

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

const weekdayInBrackets: Atom = {
  pattern: /（(?:星期|周)[一二三四五六日天]）|，?星期[一二三四五六日天]/y,
  fits: (point) => point.day !== undefined || point.dayOffset !== undefined,
  add: () => true,
}

const part: Atom = {
  pattern: new RegExp(`(${anyOf(Object.keys(PART_WORDS))})(?!会|宴|报|餐|点|于|稻|熟|婚|育)`, 'y'),
  fits: (point) => point.part === undefined && point.clock === undefined && hasDay(point),
  add: addPart,
}

const partBeforeClock: Atom = {
  pattern: new RegExp(`(${anyOf(Object.keys(PART_WORDS))})(?=\\d{1,2}[时点:：])`, 'y'),
  fits: isEmpty,
  add: addPart,
}

const clock: Atom = {
  pattern: /([01]?\d|2[0-4])(?:[:：]([0-5]\d)(?!\d)|(?:时|点钟?)(?:([0-5]?\d)分|(半)|整)?)/y,
  fits: (point) => point.clock === undefined && (isEmpty(point) || hasDay(point) || !!point.part),
  add: (point, [, hourText, colonMinute, minuteText, halfHour]) => {
    const said = Number(hourText)
    const isLate = point.part === 'afternoon' || point.part === 'evening'
    const hour = isLate && said < 12 ? said + 12 : said
    point.clock = {
      hour: hour % 24,
      minute: halfHour ? 30 : Number(colonMinute ?? minuteText ?? 0),
    }
    return true
  },
}

const ATOMS: readonly Atom[] = [
  year,
  yearWord,
  half,
  quarter,
  quarterWord,
  lunar,
  month,
  monthWord,
  yearEdge,
  yearEnd,
  third,
  unitEdge,
  day,
  dayAlone,
  dayWord,
  sameDayWord,
  week,
  weekdayWord,
  weekdayInBrackets,
  part,
  partBeforeClock,
  clock,
]

/** The openings of every expression of time, so that the atoms are tried only where one can begin. */
export const POINT_START = new RegExp(
  [
    '\\d{1,4}[年月日号时点:：]',
    '[一二三四五六七八九十〇零○]{1,4}[年月]',
    '(?:农历|阴历)|[正冬腊]月|[上下]半年|[上本下]个?季度|第?[一二三四]季度|年[底末]',
    '(?:上|本|这|下)+一?个?(?:周|星期|礼拜)|(?:周|星期)[一二三四五六日天]',
    anyOf([YEAR_WORDS, MONTH_WORDS, DAY_WORDS, SAME_DAY_WORDS, PART_WORDS].flatMap(Object.keys)),
  ].join('|'),
  'g',
)

/** Reads the longest point that begins at `start`, or null. */
export function readPoint(text: string, start: number): null | ReadPoint {
  const point: DatePoint = {}
  let end = start
  for (let step = 0; step < 8; step++) {
    const next = readAtom(text, end, point)
    if (next === end) break
    end = next
  }
  return end > start && !isOnlyPart(point) ? { end, point } : null
}

function readAtom(text: string, at: number, point: DatePoint): number {
  for (const atom of ATOMS) {
    if (!atom.fits(point)) continue
    atom.pattern.lastIndex = at
    const match = atom.pattern.exec(text)
    if (match && atom.add(point, [...match])) return at + match[0].length
  }
  return at
}

const isOnlyPart = (point: DatePoint) => Object.keys(point).join() === 'part'

function addEdge(point: DatePoint, [, word]: (string | undefined)[]): boolean {
  point.edge = word === '初' ? 'start' : 'end'
  return true
}

function addDay(point: DatePoint, [, figures]: (string | undefined)[]): boolean {
  const value = readNumber(figures ?? '')
  if (!(value >= 1 && value <= 31)) return false
  point.day = value
  return true
}

function addPart(point: DatePoint, [, word]: (string | undefined)[]): boolean {
  const value = PART_WORDS[word ?? '']
  if (value) point.part = value
  return value !== undefined
}
