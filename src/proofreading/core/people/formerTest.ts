import { endsIn } from './wordEdges.js'

/** Tells that a title was held once. */
export type FormerTest = {
  /** Whether what stands in front of a place of a text says so. */
  isBefore: (text: string, at: number) => boolean
  /** Whether the title itself says so. */
  isInTitle: (title: string) => boolean
}

/**
 * Makes the test.
 * @param words those that say so in front: 时任, 原
 * @param within finds them inside of a title: 市政协原主席
 */
export const formerTest = (words: readonly string[], within: RegExp): FormerTest => ({
  isBefore: endsIn(words),
  isInTitle: (title) => words.some((word) => title.startsWith(word)) || within.test(title),
})
