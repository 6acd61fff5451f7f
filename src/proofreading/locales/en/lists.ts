import type { ListGrammar } from '../../core/rank/nameLists.js'

const JOINED = /^(?:, | and |, and | & |; |; and )$/
const OTHER_BEFORE =
  /\b(?:elected|appointed|honou?red|defeated|beat|introduced|heard|alphabetical)\b[^.;]{0,20}$/i
const OTHER_BEHIND = /^(?: \w+)? (?:in turn|respectively|one after)/

/** Mayor A, Deputy Mayor B and Councillor C. */
export const lists: ListGrammar = {
  isOtherOrder: (before, behind) => OTHER_BEFORE.test(before) || OTHER_BEHIND.test(behind),
  joins: (between) => JOINED.test(between),
}
