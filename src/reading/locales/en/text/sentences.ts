import { type Token } from './tokens.js'
import { ABBREVIATIONS } from '../words/abbreviations.js'

const ENDS = new Set(['?', '!', ';'])

/** A stop that ends a sentence, not one of an abbreviation or an initial. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'mark') return false
  if (token.text !== '.') return ENDS.has(token.text)
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (next?.start === token.end && next.kind !== 'mark') return false
  return before?.end !== token.start || !isShortened(before)
}

const isShortened = (word: Token): boolean => ABBREVIATIONS.has(word.lower) || isLetter(word)

/** A lone letter: an initial, or the m of p.m., behind which a sentence may end all the same. */
const isLetter = ({ kind, lower, text }: Token): boolean =>
  kind === 'word' && text.length === 1 && lower !== 'm'

/** Tokens looked at on each side: text without a stop is no sentence. */
const MOST = 40

/** Places of the first token of the sentence and of the one behind its last. */
export function sentenceAround(
  tokens: readonly Token[],
  at: number,
): { end: number; start: number } {
  let start = at
  while (start > 0 && at - start < MOST && !endsSentence(tokens, start - 1)) start--
  let end = at
  while (end < tokens.length && end - at < MOST && !endsSentence(tokens, end)) end++
  return { end, start }
}
