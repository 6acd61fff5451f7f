import { type Edge } from '../../../../core/dates/expression.js'
import { type Atom, hasDay, hasMonth, isYear } from './atom.js'

const START = '伊始|初期|之初|初(?!步|心|中|衷|次|级|期|始|衣|一|夏|秋|春|冬|审|评|选|创|见|具)'
const MIDDLE = '中期'
const END =
  '末期|底(?!子|气|线|色|薪|层|部|下|蕴|座|数|盘|稿|片|价|牌|细)|末(?!端|梢|日|尾|期|班|位|代|了)'

/** The edge that the words caught name. */
const edgeIn = (start: string | undefined, middle: string | undefined): Edge =>
  start ? 'start' : middle ? 'middle' : 'end'

const edgePattern = (before: string, middle: string): RegExp =>
  new RegExp(`${before}(?:(${START})|(${middle})|${END})`, 'y')

const FIRST_CHARACTERS = '初底末伊中之'

/** 2020年初, 今年年底, 明年年中. */
const yearEdge: Atom = {
  begins: `年${FIRST_CHARACTERS}`,
  pattern: edgePattern('年?', `${MIDDLE}|(?<=年年)中`),
  follows: (point) => !point.edge && isYear(point),
  add: (point, [, start, middle]) => {
    point.edge = edgeIn(start, middle)
    return true
  },
}

/** 3月底, 本月初, 一季度末; 十二月月底 says its unit twice. */
const unitEdge: Atom = {
  begins: `月${FIRST_CHARACTERS}`,
  pattern: edgePattern('(?:(?<=月份?|季度)月)?', `${MIDDLE}|(?<=月月)中`),
  follows: (point) =>
    !point.edge &&
    !point.steps &&
    !hasDay(point) &&
    (hasMonth(point) ||
      point.quarter !== undefined ||
      point.quarterOffset !== undefined ||
      point.half !== undefined),
  add: (point, [, start, middle]) => {
    point.edge = edgeIn(start, middle)
    return true
  },
}

/** 年底 alone is that of the story's year. */
const yearEnd: Atom = {
  begins: '年',
  then: '底末',
  pattern: /(?<![0-9〇零一二三四五六七八九十百每])年[底末](?!子|气)/y,
  opens: true,
  add: (point) => {
    point.yearOffset = 0
    point.edge = 'end'
    return true
  },
}

/** 年初至今: by itself 年初 is vague, in front of a range it is where that begins. */
const yearStart: Atom = {
  begins: '年',
  then: '初',
  pattern: /(?<![0-9〇零一二三四五六七八九十百每])年初(?=[至到—~～-])/y,
  opens: true,
  add: (point) => {
    point.yearOffset = 0
    point.edge = 'start'
    return true
  },
}

/** 月底 alone is that of the story's month. */
const monthEdge: Atom = {
  begins: '月',
  then: '底末初',
  pattern: /(?<![\d个一二三四五六七八九十每本上下当])月(?:([底末])|初)(?!九)/y,
  opens: true,
  add: (point, [, end]) => {
    point.monthOffset = 0
    point.edge = end ? 'end' : 'start'
    return true
  },
}

/** First, middle and last stretches: only after the months had their turn. */
export const edgeAtoms: readonly Atom[] = [yearEdge, unitEdge, yearEnd, yearStart, monthEdge]
