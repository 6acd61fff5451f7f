import { type Token } from './tokens.js'
import { ABBREVIATIONS } from '../words/abbreviations.js'

/** A stop that ends a sentence, not one of an abbreviation or an initial. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'mark') return false
  if (token.text === '\n' || token.text === '?' || token.text === '!' || token.text === ';') {
    return true
  }
  if (token.text !== '.') return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (next && next.start === token.end && next.kind !== 'mark') return false
  if (!before || before.end !== token.start || before.kind !== 'word') return true
  return !(ABBREVIATIONS.has(before.lower) || isLetter(before))
}

/** A lone letter: an initial, or the m of p.m., behind which a sentence may end all the same. */
const isLetter = ({ lower, text }: Token): boolean => text.length === 1 && lower !== 'm'

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
