import type { CompleteRule } from './completeRule.js'
import type { StyleFind } from './findWrong.js'
import { type Lonely, lonelyIn } from './lonelyMarks.js'

const quotes = new Set(['“”', '‘’', '「」', '『』'])

/**
 * Marks of a rule's pairs that stand alone, a list for each of the texts, which follow one another: quotation marks may be
 * opened in one paragraph and closed in a later one.
 */
export function findUnpaired(texts: readonly string[], rule: CompleteRule): StyleFind[][] {
  const finds = texts.map((): StyleFind[] => [])
  for (const pair of rule.pairs) {
    const lonely = texts.map((text) => lonelyIn(text, pair))
    const left = quotes.has(pair) ? withoutLongQuotes(lonely, texts, pair.charAt(0)) : lonely
    left.forEach((marks, line) => {
      for (const [mark, right] of corrected(marks, pair))
        finds[line]?.push({ end: mark.at + 1, right, rule, start: mark.at })
    })
  }
  return finds
}

/** A quotation of several paragraphs is opened in each of them, or in the first alone, and closed in the last. */
function withoutLongQuotes(
  lonely: readonly Lonely[][],
  texts: readonly string[],
  opening: string,
): Lonely[][] {
  const firstOpened = lonely.findIndex((marks) => marks.some(({ isOpening }) => isOpening))
  const lastClosed = lonely.findLastIndex((marks) => marks.some(({ isOpening }) => !isOpening))
  return lonely.map((marks, line) => {
    const isOpenedAgain = texts[line + 1]?.startsWith(opening) ?? false
    const isClosedLater = isOpenedAgain || lastClosed > line
    const isOpenedBefore = firstOpened >= 0 && firstOpened < line
    return marks.filter(({ isOpening }) => (isOpening ? !isClosedLater : !isOpenedBefore))
  })
}

/** Of two marks that look the same way one is turned round: the second that opens, or the first that closes. */
function corrected(marks: readonly Lonely[], pair: string): [Lonely, null | string][] {
  const [first, second] = marks
  if (!first || !second || marks.length > 2 || first.isOpening !== second.isOpening)
    return marks.map((mark) => [mark, null])
  return first.isOpening ? [[second, pair.charAt(1)]] : [[first, pair.charAt(0)]]
}
