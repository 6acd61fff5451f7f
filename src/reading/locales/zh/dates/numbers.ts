const DIGITS = '零一二三四五六七八九'

/** Value of a small number in Arabic or Chinese figures (半 is 0.5); NaN when it is none. */
export function readNumber(text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (text === '半') return 0.5
  const plain = text.replace(/[两俩]/g, '二').replace(/[〇○]/g, '零')
  if (/^[零一二三四五六七八九]+$/.test(plain)) {
    return Number([...plain].map((character) => DIGITS.indexOf(character)).join(''))
  }
  return readWithUnits(plain)
}

function readWithUnits(text: string): number {
  const match =
    /^(?:([一二三四五六七八九])?百)?零?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/.exec(
      text,
    )
  if (!match || text === '') return Number.NaN
  const [, hundreds, tens, ones] = match
  const digit = (figure: string | undefined) => (figure ? DIGITS.indexOf(figure) : 1)
  return (
    (text.includes('百') ? digit(hundreds) * 100 : 0) +
    (text.includes('十') ? digit(tens) * 10 : 0) +
    (ones ? DIGITS.indexOf(ones) : 0)
  )
}

/** Source of a pattern for one or two figures, Arabic or Chinese, as days and months are written. */
export const SMALL =
  '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])'

/** Source of a pattern for any count in front of a unit. */
export const COUNT = '(?:\\d{1,4}(?:\\.\\d)?|[一二三四五六七八九十百两半]{1,4})'
