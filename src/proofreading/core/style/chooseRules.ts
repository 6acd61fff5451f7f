import type { ProofreadingOptions, StyleRule } from '../../../documents/proofreading.js'
import { type CompleteRule, completeRule } from './completeRule.js'

/**
 * The rules that a desk works with: those of the language that are on, as the desk changes them, and its own.
 * @param rules those of the language
 */
export function chooseRules(
  rules: readonly StyleRule[],
  { off = [], on = [], style = [] }: ProofreadingOptions,
): CompleteRule[] {
  return allRules(rules, style)
    .map(completeRule)
    .filter((rule) => (rule.on || on.includes(rule.id)) && !off.includes(rule.id))
}

/** The rules of the language with the desk's changes, and the desk's own behind them. */
export function allRules(rules: readonly StyleRule[], own: readonly StyleRule[]): StyleRule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const rule of own) byId.set(rule.id, { ...byId.get(rule.id), ...rule })
  return [...byId.values()]
}
