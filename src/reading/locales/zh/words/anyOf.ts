/** Source of a pattern that matches any of the words, the longest first. Words hold no pattern signs. */
export const anyOf = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|')

/** The words of a text written with blanks between them. */
export const wordList = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** The characters of a text written with blanks and line breaks between them. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/g, '')
