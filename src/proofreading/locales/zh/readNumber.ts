const DIGITS = '〇一二三四五六七八九'
const OTHER_NOUGHTS = /[零○]/g

/** Number of figures, wide ones too, or of numerals up to ninety-nine or digit by digit: 十二, 二十, 二〇二四; NaN for other words. */
export function readNumber(said: string): number {
  const plain = said.normalize('NFKC').replace(OTHER_NOUGHTS, '〇')
  if (/^\d+$/.test(plain)) return Number(plain)
  const [tens, units] = plain.split('十')
  if (tens === undefined || units === undefined) return byDigit(plain)
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (units === '' ? 0 : DIGITS.indexOf(units))
}

function byDigit(said: string): number {
  const figures = [...said].map((sign) => DIGITS.indexOf(sign))
  return figures.includes(-1) ? Number.NaN : Number(figures.join(''))
}
