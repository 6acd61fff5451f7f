import type { CompleteRule } from './completeRule.js'
import type { StyleFind } from './findWrong.js'
import type { PlacedText } from '../strings.js'
import { type Lonely, lonelyFinder } from './lonelyMarks.js'

const quotes = new Set(['“”', '‘’', '「」', '『』'])

/** Finds marks of a rule's pairs that stand alone in texts which follow one another: a list for each, or none where none stands alone. */
export type FindUnpaired = (texts: readonly PlacedText[]) => StyleFind[][]

const NONE: StyleFind[][] = []

/** Makes the function for a rule. Quotation marks may be opened in one paragraph and closed in a later one. */
export function unpairedFinder(rule: CompleteRule): FindUnpaired {
  const lonelyIn = lonelyFinder(rule.pairs)
  const isClean = ({ place, text }: PlacedText) =>
    !rule.where.includes(place) || lonelyIn(text).length === 0
  return (placed) => {
    if (placed.every(isClean)) return NONE
    const texts = placed.map(({ place, text }) => (rule.where.includes(place) ? text : ''))
    const lonely = texts.map(lonelyIn)
    const finds = texts.map((): StyleFind[] => [])
    for (const pair of rule.pairs) {
      const ofPair = lonely.map((marks) => marks.filter((mark) => mark.pair === pair))
      const left = quotes.has(pair) ? withoutLongQuotes(ofPair, texts, pair.charAt(0)) : ofPair
      left.forEach((marks, line) => {
        for (const find of corrected(marks, pair, rule)) finds[line]?.push(find)
      })
    }
    return finds
  }
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
function corrected(marks: readonly Lonely[], pair: string, rule: CompleteRule): StyleFind[] {
  const make = ({ at }: Lonely, right: null | string) => ({ end: at + 1, right, rule, start: at })
  const [first, second] = marks
  if (!first || !second || marks.length > 2 || first.isOpening !== second.isOpening)
    return marks.map((mark) => make(mark, null))
  return first.isOpening ? [make(second, pair.charAt(1))] : [make(first, pair.charAt(0))]
}
