import { isDigit, isHan, isLetter } from './characters.js'

/** A mark of a pair that has no other half in its text. */
export type Lonely = { at: number; isOpening: boolean }

/** The marks of a pair that stand alone in a text, in its order. */
export function lonelyIn(text: string, pair: string): Lonely[] {
  const [opening = '', closing = ''] = pair
  if (!text.includes(opening) && !text.includes(closing)) return []
  const open: Lonely[] = []
  const lonely: Lonely[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = widened(text.charAt(at), pair)
    if (sign === opening) open.push({ at, isOpening: true })
    else if (sign === closing && !open.pop() && !isNoMark(text, at))
      lonely.push({ at, isOpening: false })
  }
  return [...lonely, ...open].sort((a, b) => a.at - b.at)
}

/** A bracket of half width closes one of full width: that is another rule's. */
function widened(sign: string, pair: string): string {
  if (pair !== '（）') return sign
  return sign === '(' ? '（' : sign === ')' ? '）' : sign
}

/** An apostrophe, and the bracket behind the number of an item: 1）. */
function isNoMark(text: string, at: number): boolean {
  const [before, start] = [text.charCodeAt(at - 1), text.charCodeAt(at - 2)]
  if (text.charAt(at) === '’') return isLetter(before) || isDigit(before)
  return ')）'.includes(text.charAt(at)) && isWritten(before) && !isWritten(start)
}

const isWritten = (unit: number): boolean => isHan(unit) || isLetter(unit) || isDigit(unit)
