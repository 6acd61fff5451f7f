/** Classes of characters that intake tells apart, as sources for regular expressions with the `u` flag. */

/** White space, and what takes no place on paper: zero-width signs, soft hyphens, byte order marks. */
export const space = '[\\s\\u00AD\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\uFEFF]'

/** Control characters other than those that end a line. */
export const control = '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F]'

/** What a PDF leaves of a glyph that it cannot name. */
export const lostGlyph = '\\uFFFD'

const spaces = new RegExp(space, 'gu')

/** The text without any space. */
export const squeeze = (text: string): string => text.replace(spaces, '')

/** Escapes a word for use inside a regular expression with the `u` flag. */
export const escape = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A pattern that matches any of the words, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')
