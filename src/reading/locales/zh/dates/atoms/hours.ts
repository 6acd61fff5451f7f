import { type DatePoint } from '../../../../core/dates/expression.js'
import { anyOf } from '../../words/anyOf.js'
import { PART_WORDS } from '../../words/dates.js'
import { readNumber } from '../numbers.js'
import { type Atom, hasDay, isEmpty } from './atom.js'

const part: Atom = {
  pattern: new RegExp(`(${anyOf(Object.keys(PART_WORDS))})(?!会|宴|报|餐|点|于|稻|熟|婚|育)`, 'y'),
  fits: (point) => point.part === undefined && point.clock === undefined && hasDay(point),
  add: addPart,
}

const partBeforeClock: Atom = {
  pattern: new RegExp(
    `(${anyOf(Object.keys(PART_WORDS))})(?=(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})[时点:：])`,
    'y',
  ),
  fits: isEmpty,
  add: addPart,
}

const HOUR = '([01]?\\d|2[0-4]|十[一二]?|[两三四五六七八九]|[一二](?=点[钟半整]))'

/** Hours in Chinese figures follow a day or a part of one: 三点 alone is as often three points. */
const clock: Atom = {
  pattern: new RegExp(
    `${HOUR}(?:[:：]([0-5]\\d)(?!\\d)|(?:时|点钟?)(?:([0-5]?\\d)分|(半)|整)?)`,
    'y',
  ),
  fits: (point) => point.clock === undefined && (isEmpty(point) || hasDay(point) || !!point.part),
  add: (point, [, hourText = '', colonMinute, minuteText, halfHour]) => {
    if (isEmpty(point) && !/\d/.test(hourText)) return false
    const said = readNumber(hourText)
    const hour = said + (isAfterNoon(point.part, said) ? 12 : 0)
    const minute = halfHour ? 30 : Number(colonMinute ?? minuteText ?? 0)
    point.clock = { hour: hour % 24, minute }
    return true
  },
}

/** 下午3点 and 深夜11点 are 15 and 23, 凌晨2点 is 2, 中午1点 is 13. */
function isAfterNoon(part: DatePoint['part'], hour: number): boolean {
  if (hour >= 12) return false
  if (part === 'night') return hour > 6
  return part === 'afternoon' || part === 'evening' || (part === 'midday' && hour < 3)
}

function addPart(point: DatePoint, [, word]: (string | undefined)[]): boolean {
  const value = PART_WORDS[word ?? '']
  if (value) point.part = value
  return value !== undefined
}

/** Parts of the day and clock times. */
export const hourAtoms: readonly Atom[] = [part, partBeforeClock, clock]
