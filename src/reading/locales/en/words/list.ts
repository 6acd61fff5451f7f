/** Words of a column-free list, parted by bars. */
export const list = (text: string): string[] => text.trim().split(/\s*\|\s*/)

/** The same as a set, for questions asked at every word. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(list(text))

/** Source of a pattern that matches any of the words, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')
