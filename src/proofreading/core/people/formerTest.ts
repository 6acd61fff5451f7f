/** Whether a title, or what stands in front of `at` in a text, says that it was held once. */
export type FormerTest = (title: string, text: string, at: number) => boolean

/**
 * Makes the test. Two units tell of nearly every title that it has no such word.
 * @param words those that say so in front: 时任, 原
 * @param within finds them inside of a title: 市政协原主席
 */
export function formerTest(words: readonly string[], within: RegExp): FormerTest {
  const begins = new Set(words.map((word) => word.charCodeAt(0)))
  const ends = new Set(words.map((word) => word.charCodeAt(word.length - 1)))
  return (title, text, at) =>
    (begins.has(title.charCodeAt(0)) && words.some((word) => title.startsWith(word))) ||
    within.test(title) ||
    (ends.has(text.charCodeAt(at - 1)) && words.some((word) => text.endsWith(word, at)))
}
