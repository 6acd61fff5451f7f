import type { IntakeLocale } from '../locales/index.js'

/** Tells whether a text ends where a sentence ends, closing quotes and brackets included. */
export function endsSentence(text: string, { punctuation }: IntakeLocale): boolean {
  let end = text.length
  while (end > 0 && punctuation.closing.includes(text.charAt(end - 1))) end--
  return end > 0 && punctuation.sentenceEnds.includes(text.charAt(end - 1))
}

/** Tells whether a text opens a quote or bracket that it does not close. */
export const leavesOpen = (text: string, { punctuation }: IntakeLocale): boolean =>
  punctuation.brackets.some(([open, close]) => text.split(open).length > text.split(close).length)
