import { type Sentence, say } from '../say.js'
import * as sentences from '../sentences/style.js'
import { type Element, literal, placeholders } from './element.js'
import { StyleFault } from './styleFault.js'

/** What to look for: `elements`, of which those from `from` up to `to` are what is wrong, the rest its neighbours. */
export type Pattern = {
  /** The element by which its places in a text are found. */
  anchor: number
  elements: readonly Element[]
  from: number
  /** Indexes of the placeholders within what is wrong, in their order. */
  values: readonly number[]
  to: number
}

/**
 * Reads a pattern: words with placeholders in braces, alone or as before|wrong|behind. Whatever is written, a place of a text is
 * left after a bounded number of steps: runs are taken whole, and there is one gap at most.
 * @throws StyleFault that says what is wrong with it
 */
export function parsePattern(source: string): Pattern {
  const parts = source.split('|')
  if (parts.length !== 1 && parts.length !== 3) refuse(source, sentences.badParts)
  const [before = [], wrong = [], behind = []] =
    parts.length === 1
      ? [[], parseElements(source, source), []]
      : parts.map((part) => parseElements(part, source))
  if (wrong.length === 0) refuse(source, sentences.emptyPattern)
  const elements = [...before, ...wrong, ...behind]
  checkGaps(elements, source)
  const from = before.length
  const values = wrong.flatMap(({ literal: words }, index) => (words ? [] : [from + index]))
  return { anchor: anchorOf(elements, source), elements, from, to: from + wrong.length, values }
}

const refuse = (
  pattern: string,
  sentence: Sentence,
  values: Record<string, string> = {},
): never => {
  throw new StyleFault(say(sentence, { pattern, ...values }))
}

function parseElements(part: string, source: string): Element[] {
  const pieces = part.split(/(\{[^{}]*\})/).filter((piece) => piece !== '')
  return pieces.map((piece) => (/^\{/.test(piece) ? placeholder(piece, source) : literal(piece)))
}

function placeholder(piece: string, source: string): Element {
  const [, name = '', count] = /^\{([a-z]+)(?::([1-9]\d?))?\}$/.exec(piece) ?? []
  const make = Object.hasOwn(placeholders, name) ? placeholders[name] : undefined
  if (make) return make(count === undefined ? undefined : Number(count))
  const known = Object.keys(placeholders)
    .map((word) => `{${word}}`)
    .join(' ')
  return refuse(source, sentences.unknownPlaceholder, { known, placeholder: piece })
}

function checkGaps(elements: readonly Element[], source: string): void {
  const gaps = elements.flatMap(({ isGap }, index) => (isGap ? [index] : []))
  const isInside = gaps.every((index) => index > 0 && index < elements.length - 1)
  if (gaps.length > 1 || !isInside) refuse(source, sentences.gapAtEnd)
}

/** Signs that stand everywhere: where another will do, a pattern is not looked for at these. */
const COMMON = '，。、：；“”（）《》年月日的一不'

/** The longest of its words, and of single characters the rarer: how often a pattern is tried hangs on it. */
function anchorOf(elements: readonly Element[], source: string): number {
  const weights = elements.map(({ literal: words = '' }) =>
    words.length === 1 && COMMON.includes(words) ? 1 : words.length * 2,
  )
  const heaviest = Math.max(...weights)
  return heaviest > 0 ? weights.indexOf(heaviest) : refuse(source, sentences.noLiteral)
}
