import { say } from '../say.js'
import * as sentences from '../sentences/style.js'
import type { CompleteRule } from './completeRule.js'
import { type Pattern, parsePattern } from './parsePattern.js'
import { StyleFault } from './styleFault.js'

/** A pattern of a rule: what to write instead of it, or null; `isException` where it says what is no mistake. */
export type RulePattern = {
  isException: boolean
  pattern: Pattern
  right: null | string
  rule: CompleteRule
  /** The words at which it is looked for. */
  words: string
}

/**
 * The patterns of a rule, ready to be looked for.
 * @throws StyleFault whose place is that within the rule
 */
export function compileRule(rule: CompleteRule): RulePattern[] {
  rule.pairs.forEach((pair, index) => checkPair(pair, `pairs[${index}]`))
  const wrong = Object.entries(rule.wrong).flatMap(([source, right]) =>
    spellings(source, right, rule).map(([pattern, instead]) => ({ pattern, right: instead })),
  )
  return [
    ...wrong.map(({ pattern, right }) => compile(rule, pattern, right, 'wrong')),
    ...rule.except.map((source, at) => compile(rule, source, null, `except[${at}]`)),
  ]
}

function compile(rule: CompleteRule, source: string, right: null | string, place: string) {
  try {
    const pattern = parsePattern(source)
    checkValues(source, pattern, right)
    const words = pattern.elements[pattern.anchor]?.literal ?? ''
    return { isException: place !== 'wrong', pattern, right, rule, words }
  } catch (error) {
    throw error instanceof StyleFault ? error.at(place) : error
  }
}

/** Words of a language with capitals begin a sentence as well. */
function spellings(
  source: string,
  right: null | string,
  { wholeWords }: CompleteRule,
): [string, null | string][] {
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
  if (!wholeWords || capital(source) === source) return [[source, right]]
  return [
    [source, right],
    [capital(source), right && capital(right)],
  ]
}

function checkValues(pattern: string, { values }: Pattern, right: null | string): void {
  for (const [wanted, number] of right?.matchAll(/\{([^{}]*)\}/g) ?? [])
    if (!(Number(number) >= 1 && Number(number) <= values.length))
      throw new StyleFault(
        say(sentences.unknownValue, { pattern, placeholder: wanted, right: right ?? '' }),
      )
}

function checkPair(pair: string, place: string): void {
  if (pair.length !== 2 || pair.charAt(0) === pair.charAt(1))
    throw new StyleFault(say(sentences.notAPair, { pair }), place)
}
