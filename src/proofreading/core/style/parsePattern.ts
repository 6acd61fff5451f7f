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
  return pieces.flatMap((piece) =>
    /^\{/.test(piece) ? [placeholder(piece, source)] : cutAtRare(piece).map(literal),
  )
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

/** Signs that stand everywhere: where others will do, a pattern is not looked for at these. */
const COMMON = new Set(
  '，。、：；“”（）《》年月日时分的一二三四五六七八九十百千万不是在了有和人大中小上下前后来去到为以要他们用生作地出就对成会主发动同工能过' +
    '子产面方多定行学民得进部家水高自起现当使点从本公共新全市县区镇村书记长员干事务工党委府政人法经济社开展建设施实理管服',
)

/** Words in two where they begin with what stands everywhere and two rarer characters follow. */
function cutAtRare(words: string): string[] {
  if (!COMMON.has(words.charAt(0))) return [words]
  const rare = [...words].findIndex((sign, index) => index > 0 && !COMMON.has(sign))
  const isCut = rare > 0 && rare < words.length - 1 && !/[\ud800-\udfff]/.test(words)
  return isCut ? [words.slice(0, rare), words.slice(rare)] : [words]
}

/** The rarest of its words, or the longest: how often a pattern is tried hangs on it. */
function anchorOf(elements: readonly Element[], source: string): number {
  const weights = elements.map(({ literal: words = '' }) =>
    COMMON.has(words.charAt(0)) ? words.length * 2 - 1 : words.length * 3,
  )
  const heaviest = Math.max(...weights)
  return heaviest > 0 ? weights.indexOf(heaviest) : refuse(source, sentences.noLiteral)
}
