const narrow = /[\u0020-\u007E\u00A0-\u024F]/
const punctuation =
  /[\u2010-\u203B\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/

/**
 * Printed width of text, in characters of full width. Typesetters squeeze punctuation to fill a line, so a sign counts
 * three quarters; Latin letters and digits count half.
 */
export function measure(text: string): number {
  let width = 0
  for (const character of text)
    width += narrow.test(character) ? 0.5 : punctuation.test(character) ? 0.75 : 1
  return width
}

const unit =
  /^(?:[\u0021-\u007E]+|.)[\u2010-\u203B\u3001\u3002\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F]*/u

/** Width of what the line breaker could not have cut at the start of a text: a number, a word, one character. */
export const firstUnitWidth = (text: string): number => measure(unit.exec(text)?.[0] ?? '')

/** The value below which the given share of the values lies; 0 for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
