import type { ProofreadingOptions, StyleRule } from '../../../documents/proofreading.js'
import { warningCodes } from '../../../documents/warning.js'
import { type Sentence, say } from '../say.js'
import * as sentences from '../sentences/style.js'
import { allRules } from './chooseRules.js'
import { compileRule } from './compileRule.js'
import { completeRule } from './completeRule.js'
import { checkExamples } from './checkExamples.js'
import { StyleFault } from './styleFault.js'

/**
 * Checks what a desk says about its checks, and tries its rules on their own examples.
 * @param rules those of the language
 * @throws StyleFault that names the place and what is wrong there
 */
export function checkOwnRules(
  rules: readonly StyleRule[],
  { off = [], on = [], style = [] }: ProofreadingOptions,
): void {
  style.forEach((rule, index) => within(`style[${index}]`, () => checkRule(rule, rules)))
  const known = new Set<string>(warningCodes)
  for (const { id } of allRules(rules, style)) known.add(id)
  checkCodes('off', off, known)
  checkCodes('on', on, known)
}

function checkRule(own: StyleRule, rules: readonly StyleRule[]): void {
  if (!/^style-[a-z][a-z0-9-]*$/.test(own.id)) refuse('id', sentences.badId, { id: own.id })
  const rule = { ...rules.find(({ id }) => id === own.id), ...own }
  if (!rule.wrong && !rule.pairs) refuse('', sentences.noWrong)
  const complete = completeRule(rule)
  compileRule(complete)
  checkExamples(complete)
}

function checkCodes(place: string, codes: readonly string[], known: ReadonlySet<string>): void {
  codes.forEach((code, index) => {
    if (!known.has(code)) refuse(`${place}[${index}]`, sentences.unknownCode, { code })
  })
}

function refuse(place: string, sentence: Sentence, values: Record<string, string> = {}): never {
  throw new StyleFault(say(sentence, values), place)
}

/** What is wrong in a part is named by its place in the whole. */
function within(place: string, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof StyleFault)) throw error
    throw error.at(error.place ? `${place}.${error.place}` : place)
  }
}
