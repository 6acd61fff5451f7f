import { type PartOfDay } from '../../../../../documents/item.js'
import { type DatePoint } from '../../../../core/dates/expression.js'
import { DAY_WORDS, SAME_DAY_WORDS } from '../../words/dates.js'
import { anyOf } from '../../words/anyOf.js'
import { SMALL } from '../numbers.js'
import { addMonthAndDay, type Atom } from './atom.js'

const charactersAt = (place: number, words: object): string =>
  Object.keys(words)
    .map((word) => word.charAt(place))
    .join('')

const dayWord: Atom = {
  begins: charactersAt(0, DAY_WORDS),
  then: charactersAt(1, DAY_WORDS),
  pattern: new RegExp(
    `(?<![《日基]|的(?=[昨今明]天)|[雨雪雾霜风潮夏秋春冬节分至](?=后天[空气]))(${anyOf(Object.keys(DAY_WORDS))})(?!头条|之星|之子|说法|[常报子间夜志])(?:[（(](${SMALL})月(${SMALL})日[）)])?`,
    'y',
  ),
  opens: true,
  add: (point, [, word = '', monthFigures, dayFigures]) => {
    const { offset, part } = DAY_WORDS[word] ?? { offset: 0 }
    if (monthFigures !== undefined) return addBracketed(point, part, monthFigures, dayFigures)
    if (part) point.part = part
    point.dayOffset = offset
    return true
  },
}

/** 今日（3月8日）: the date in the brackets says which day it is. */
function addBracketed(
  point: DatePoint,
  part: PartOfDay | undefined,
  month: string,
  day: string | undefined,
): boolean {
  if (!addMonthAndDay(point, month, day ?? '')) return false
  point.part = part
  return true
}

/** 当天收完当天拉走, 能改的当天改: on whatever day, which is none. */
const ANY_DAY =
  '(?!当[天日][^，。；]{1,5}当[天日])(?<!当[天日][^，。；]{1,5}(?=当[天日]))(?<!的(?=当[天日][\\u3400-\\u9fff]{1,3}[，。；]))'

const sameDayWord: Atom = {
  begins: charactersAt(0, SAME_DAY_WORDS),
  then: charactersAt(1, SAME_DAY_WORDS),
  pattern: new RegExp(`${ANY_DAY}(${anyOf(Object.keys(SAME_DAY_WORDS))})(?!报)`, 'y'),
  opens: true,
  add: (point, [, word = '']) => {
    const { offset, part } = SAME_DAY_WORDS[word] ?? { offset: 0 }
    point.sameDay = offset
    if (part) point.part = part
    return true
  },
}

/** 第二天，他又来了: the day after the one named last, where a clause opens with it. */
const nextDay: Atom = {
  begins: '第',
  then: '二',
  pattern: /(?<![^，。；！？“”：\n])第二天(?=[，一上下早晚清中])/y,
  opens: true,
  add: (point) => {
    point.sameDay = 1
    return true
  },
}

/** 昨日, 今晚, 当天, 第二天. */
export const relativeDayAtoms: readonly Atom[] = [dayWord, sameDayWord, nextDay]
