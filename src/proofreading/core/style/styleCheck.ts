import type { Check } from '../check.js'
import type { CompleteRule } from './completeRule.js'
import { styleFinder } from './styleFinder.js'

/**
 * House style as one check.
 * @param rules those that are on
 * @param keep words that no rule touches
 * @throws StyleFault when a pattern of a rule cannot be read
 */
export const styleCheck = (rules: readonly CompleteRule[], keep: readonly string[]): Check => ({
  codes: rules.map(({ id }) => id),
  describe: 'Wordings, marks, numbers and units that the house writes otherwise',
  find: styleFinder(rules, keep),
  id: 'house-style',
})
