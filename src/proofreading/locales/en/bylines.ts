import type { BylineWords } from '../../core/item/bylineMissing.js'

const NEEDS_NONE =
  /\((?:AP|UPI|AFP|Reuters|[A-Z][a-z]+ News Service)\)|\b(?:Associated Press|Reuters|staff reports?|press release|according to a release|public notice|legal notice|obituar)/i

/** A place line alone tells of no agency: that is named behind it. */
export const bylines: BylineWords = {
  isOwnLead: () => true,
  needsNone: (text) => NEEDS_NONE.test(text),
}
