const DIGITS = '零一二三四五六七八九'
const UNITS: Record<string, number> = { 万: 10_000, 亿: 100_000_000, 十: 10, 千: 1000, 百: 100 }

/** Value of a number in Arabic or Chinese figures (半 is 0.5); NaN when it is none. */
export function readNumber(text: string): number {
  const arabic = /^(\d+(?:\.\d+)?)([万亿])?$/.exec(text)
  if (arabic) return Number(arabic[1]) * (UNITS[arabic[2] ?? ''] ?? 1)
  if (text === '半') return 0.5
  const plain = text.replace(/[两俩]/g, '二').replace(/[〇○]/g, '零')
  if (/^[零一二三四五六七八九]+$/.test(plain)) {
    return Number([...plain].map((character) => DIGITS.indexOf(character)).join(''))
  }
  return readWithUnits(plain)
}

/** 二十三, 两千零四, 三百万: each figure times the unit behind it. */
function readWithUnits(text: string): number {
  let total = 0
  let figure = 0
  for (const character of text) {
    const digit = DIGITS.indexOf(character)
    const unit = UNITS[character]
    if (digit > 0 && figure > 0) return Number.NaN
    if (digit >= 0) figure = digit
    else if (unit === undefined) return Number.NaN
    else {
      total = unit < 10_000 ? total + (figure || 1) * unit : (total + figure) * unit
      figure = 0
    }
  }
  return text === '' ? Number.NaN : total + figure
}

/** Source of a pattern for one or two figures, Arabic or Chinese, as days and months are written. */
export const SMALL =
  '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])'

/** Source of a pattern for any count in front of a unit. */
export const COUNT = '(?:\\d{1,4}(?:\\.\\d)?|[一二三四五六七八九十百两半]{1,4})'

/** The characters with which a figure can begin, Arabic or Chinese. */
export const FIGURES = '0123456789〇零○一二三四五六七八九十两'
