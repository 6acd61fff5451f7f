import { signSet } from '../../../core/words/characterSet.js'

/** By UTF-16 unit: a string of one character costs more than all the rest of the sum. */
const byUnit = (values: Record<string, number>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([character, value]) => [character.charCodeAt(0), value]))

const DIGITS = byUnit({
  '○': 0,
  〇: 0,
  零: 0,
  一: 1,
  两: 2,
  二: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
})
const UNITS: Record<string, number> = { 万: 10_000, 亿: 100_000_000, 十: 10, 千: 1000, 百: 100 }
const UNIT_VALUES = byUnit(UNITS)
const ARABIC = /^(\d+(?:\.\d+)?)([万亿])?$/

/** Value of a number in Arabic or Chinese figures (半 is 0.5); NaN when it is none. */
export function readNumber(text: string): number {
  if (text === '半') return 0.5
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const plain = readPlain(text)
    if (plain >= 0) return plain
    const [, figures, unit = ''] = ARABIC.exec(text) ?? []
    return Number(figures ?? Number.NaN) * (UNITS[unit] ?? 1)
  }
  return text === '' ? Number.NaN : readChinese(text)
}

/** More figures than these are no longer exact when counted one by one. */
const MOST_PLAIN = 15

/** The value of Arabic figures and nothing else; below nothing for any other text. */
function readPlain(text: string): number {
  if (text.length > MOST_PLAIN) return -1
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const figure = text.charCodeAt(at) - 48
    if (figure < 0 || figure > 9) return -1
    value = value * 10 + figure
  }
  return value
}

/** 二〇二四 figure by figure, 二十三 and 两千零四 with each figure times the unit behind it. */
function readChinese(text: string): number {
  let [byPlace, total, figure] = [0, 0, 0]
  let hasUnits = false
  for (let at = 0; at < text.length; at++) {
    const digit = DIGITS.get(text.charCodeAt(at))
    const unit = UNIT_VALUES.get(text.charCodeAt(at))
    if (digit !== undefined) {
      if (hasUnits && digit > 0 && figure > 0) return Number.NaN
      byPlace = byPlace * 10 + digit
      figure = digit
    } else if (unit === undefined || (!hasUnits && byPlace > 9)) return Number.NaN
    else {
      total = unit < 10_000 ? total + (figure || 1) * unit : (total + figure) * unit
      figure = 0
      hasUnits = true
    }
  }
  return hasUnits ? total + figure : byPlace
}

/** Source of a pattern for one or two figures, Arabic or Chinese, as days and months are written. */
export const SMALL =
  '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])'

/** Source of a pattern for any count in front of a unit. */
export const COUNT = '(?:\\d{1,4}(?:\\.\\d)?|[一二三四五六七八九十百两半]{1,4})'

/** The characters with which a figure can begin, Arabic or Chinese. */
export const FIGURES = '0123456789〇零○一二三四五六七八九十两'

const RUN = signSet(`${FIGURES}百千万半`)
const MEASURES = '个多余来几'
const MEASURE_OR_HALF = signSet(`${MEASURES}半`)
const UNIT_BEGINS = '年月日号时点天周星礼季小分秒钟刻旬世初至到-–—~～、/:：· 第'
const BEHIND_RUN = signSet(UNIT_BEGINS)

/** What stands behind figures that are part of a time, the point of a decimal or of a date included. */
export const BEHIND_FIGURE = `${UNIT_BEGINS}${MEASURES}.`

/** The offset behind the figures at `at`, which is `at` where none stand. */
export const runEnd = (text: string, at: number): number => RUN.endAt(text, at)

/** Whether behind the figures at `at` stands what can make them a time: most figures of a text count something else. */
export function mayHaveUnit(text: string, at: number): boolean {
  let end = runEnd(text, at)
  if (text[end] === '.') {
    end = runEnd(text, end + 1)
    // 2020.5.1: a second point makes it more than a decimal.
    if (text[end] === '.') return true
  }
  end = MEASURE_OR_HALF.endAt(text, end)
  return end === text.length || BEHIND_RUN.hasUnit(text.charCodeAt(end))
}
