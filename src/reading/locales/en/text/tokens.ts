import { onceByText } from './once.js'

/** A word, a number or a single mark of a text, by UTF-16 offsets. */
export type Token = {
  end: number
  isCapital: boolean
  /** A word's first unit is a letter. */
  kind: 'mark' | 'number' | 'word'
  /** In small letters, without a possessive ending. */
  lower: string
  start: number
  /** As written, without a possessive ending. */
  text: string
  /** Written with 's or a lone apostrophe behind. */
  isPossessive: boolean
}

const TOKEN =
  /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*|\d+|[^\sA-Za-z\u00c0-\u024f\d]/g
const POSSESSIVE = /['’]s$/i

function tokenOf(whole: string, start: number): Token {
  const first = whole.charCodeAt(0)
  const isNumber = first >= 48 && first <= 57
  const isWord = !isNumber && /^[A-Za-z\u00c0-\u024f]/.test(whole)
  const isPossessive = isWord && POSSESSIVE.test(whole)
  const text = isPossessive ? whole.slice(0, -2) : whole
  const lower = text.toLowerCase()
  return {
    end: start + text.length,
    isCapital: isWord && lower.charCodeAt(0) !== first,
    isPossessive,
    kind: isNumber ? 'number' : isWord ? 'word' : 'mark',
    lower,
    start,
    text,
  }
}

/** Cuts a text into words, numbers and marks. Both dates and people are read from them, so they are kept. */
export const tokensOf: (text: string) => readonly Token[] = onceByText((text) => {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    tokens.push(tokenOf(match[0], match.index))
  }
  return tokens
})

/** Place in the row of tokens of the first that begins at or behind an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
