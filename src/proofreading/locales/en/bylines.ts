import type { BylineWords } from '../../core/item/bylineMissing.js'

const NOTICE = /\b(?:public|legal) notice|\bobituar|\bcorrections?$/i
const SOURCED =
  /\((?:AP|UPI|AFP|Reuters|[A-Z][a-z]+ News Service)\)|\b(?:Associated Press|Reuters|staff reports?|press release|according to a release)\b/i

/** A place line alone tells of no agency: that is named behind it. */
export const bylines: BylineWords = {
  isNotice: (headline) => NOTICE.test(headline),
  isOwnLead: () => true,
  isSourced: (paragraph) => SOURCED.test(paragraph),
}
