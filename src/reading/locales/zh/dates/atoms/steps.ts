import { type DatePoint } from '../../../../core/dates/expression.js'
import { COUNTED_UNITS } from '../../words/counted.js'
import { FIGURES, readNumber } from '../numbers.js'
import { addStep, type Atom, hasDay, hasMonth } from './atom.js'
import { weekdayIn } from './weeks.js'

const FIGURE = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})'

/** Whether the point is a unit that has parts: a year, half, quarter or month, or a part of one. */
const hasParts = (point: DatePoint): boolean =>
  !hasDay(point) &&
  point.third === undefined &&
  point.edge === undefined &&
  (hasMonth(point) ||
    [point.year, point.yearOffset, point.half, point.quarter, point.quarterOffset].some(
      (part) => part !== undefined,
    ))

/** Behind 第, 最 and 首. */
const NTH_SECONDS = `${FIGURES}后个月季周星礼天日`

/** 第三周, 第8个月, 第一天, 最后一周, 首月. */
const nth: Atom = {
  begins: '第最首',
  then: NTH_SECONDS,
  link: '的',
  pattern: new RegExp(
    `(?:第(${FIGURE})|(最后)一|首)个?(月|季度|周|星期|礼拜|天|日)(?![子期报刊末])`,
    'y',
  ),
  follows: hasParts,
  add: (point, [, figures, last, unit = '']) => {
    const place = figures === undefined ? (last ? -1 : 1) : readNumber(figures)
    return (
      place !== 0 && addStep(point, { kind: 'nth', nth: place, unit: COUNTED_UNITS[unit] ?? 'day' })
    )
  },
}

/** 第一个周二, 最后一个星期一; without a month in front that of the story's month. */
const nthWeekday: Atom = {
  begins: '第最首',
  then: NTH_SECONDS,
  link: '的',
  pattern: new RegExp(
    `(?:第(${FIGURE})|(最后)一|首)个?(?:周|星期|礼拜)([一二三四五六日天])(?![个年次])`,
    'y',
  ),
  follows: hasParts,
  opens: true,
  add: (point, [, figures, last, weekday = '']) => {
    if (!hasParts(point)) {
      if (!last) return false
      point.monthOffset = 0
    }
    const place = figures === undefined ? (last ? -1 : 1) : readNumber(figures)
    return addStep(point, { kind: 'weekday', nth: place, weekday: weekdayIn(weekday) })
  },
}

/** 前五个月, 最后三天, 后两周. */
const few: Atom = {
  begins: '前头最后末',
  then: `${FIGURES}后`,
  link: '的',
  pattern: new RegExp(
    `(前|头(?!一天)|最后|后|末)(${FIGURE})(?:个?(月|季度)|个?(周|星期|礼拜)|(天|日))(?![期报刊末])`,
    'y',
  ),
  follows: hasParts,
  add: (point, [, side = '', figures = '', ...units]) => {
    const unit = COUNTED_UNITS[units.find((word) => word !== undefined) ?? ''] ?? 'day'
    const count = readNumber(figures) * (/前|头/.test(side) ? 1 : -1)
    return addStep(point, { count, kind: 'count', unit })
  },
}

/** 前三季度, 前11个月: by themselves those of the story's year. */
const fewOfYear: Atom = {
  begins: '前头',
  then: FIGURES,
  pattern: new RegExp(
    `(?<![提之以目日年月天此街年空超])[前头](?!一个?月)(${FIGURE})(个?季度|个?月)(?!前|后|内|来|以|之|里)`,
    'y',
  ),
  opens: true,
  add: (point, [, figures = '', unit = '']) => {
    const word = unit.replace('个', '')
    return addStep(point, {
      count: readNumber(figures),
      kind: 'count',
      unit: COUNTED_UNITS[word] ?? 'month',
    })
  },
}

/** Turns further into a unit; a weekday is tried before the week that begins it. */
export const stepAtoms: readonly Atom[] = [nthWeekday, nth, few, fewOfYear]
