/** Whether a UTF-16 unit is of a kind. */
export type UnitTest = (unit: number) => boolean

const between =
  (first: string, last: string): UnitTest =>
  (unit) =>
    unit >= first.charCodeAt(0) && unit <= last.charCodeAt(0)

const isHalfDigit = between('0', '9')
const isWideDigit = between('０', '９')
const isCommonHan = between('\u4e00', '\u9fff')
const isRareHan = between('\u3400', '\u4dbf')
const isSmall = between('a', 'z')
const isCapital = between('A', 'Z')

const numerals = new Set(
  Array.from('〇零一二三四五六七八九十百千万亿两', (sign) => sign.charCodeAt(0)),
)
const stops = new Set(Array.from('，。；：？！、“”‘’（）《》\n\r', (sign) => sign.charCodeAt(0)))

/** 0 to 9, half or full width. */
export const isDigit: UnitTest = (unit) => isHalfDigit(unit) || isWideDigit(unit)

/** A Chinese character of one UTF-16 unit. */
export const isHan: UnitTest = (unit) => isCommonHan(unit) || isRareHan(unit) || unit === 0x3007

/** A Latin letter without accents. */
export const isLetter: UnitTest = (unit) => isSmall(unit) || isCapital(unit)

/** A numeral in Chinese characters. */
export const isNumeral: UnitTest = (unit) => numerals.has(unit)

/** What a gap does not reach over. */
export const isStop: UnitTest = (unit) => stops.has(unit)
