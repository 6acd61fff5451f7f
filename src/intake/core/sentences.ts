import type { IntakeLocale } from '../locales/index.js'

const blank = /\s/u

/** Tells whether a text ends where a sentence ends, closing quotes and brackets and stray spaces before them included. */
export function endsSentence(text: string, { punctuation }: IntakeLocale): boolean {
  let end = text.length
  const closes = (sign: string) => punctuation.closing.includes(sign) || blank.test(sign)
  while (end > 0 && closes(text.charAt(end - 1))) end--
  return end > 0 && punctuation.sentenceEnds.includes(text.charAt(end - 1))
}

/** Tells whether a text opens a quote or bracket that it does not close. */
export const leavesOpen = (text: string, { punctuation }: IntakeLocale): boolean =>
  punctuation.brackets.some(([open, close]) => text.split(open).length > text.split(close).length)
