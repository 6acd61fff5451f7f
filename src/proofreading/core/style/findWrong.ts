import type { StylePlace } from '../../../documents/proofreading.js'
import type { AnchorIndex } from './anchorIndex.js'
import { isLetter } from './characters.js'
import type { RulePattern } from './compileRule.js'
import type { CompleteRule } from './completeRule.js'
import { coverOf, isCovered, type Stretch } from './covered.js'
import { type Match, matchPattern } from './matchPattern.js'

/** What a rule found in one text. */
export type StyleFind = Stretch & { right: null | string; rule: CompleteRule }

/** Words that no rule touches, beside the patterns of rules. */
export type Exception = RulePattern | { keep: true; words: string }

/** What is looked for: mistakes, and what is no mistake, which is only asked where there is one. */
export type Wanted = {
  exceptionsAt: AnchorIndex<Exception>
  mistakesAt: AnchorIndex<RulePattern>
}

type Exceptions = Map<CompleteRule | null, Stretch[]>

/** All that the rules find in a text, from left to right, none overlapping another. */
export function findWrong(
  text: string,
  place: StylePlace,
  { exceptionsAt, mistakesAt }: Wanted,
): StyleFind[] {
  const finds: StyleFind[] = []
  for (let at = 0; at < text.length; at++) {
    const begun = mistakesAt(text, at)
    if (begun === undefined) continue
    for (const wanted of begun) {
      const { rule, words } = wanted
      if (rule.where.includes(place) && text.startsWith(words, at)) note(wanted, text, at, finds)
    }
  }
  return finds.length === 0 ? finds : joined(apart(allowed(finds, text, exceptionsAt)))
}

function note({ pattern, right, rule }: RulePattern, text: string, at: number, finds: StyleFind[]) {
  const match = matchPattern(pattern, text, at)
  if (match && (!rule.wholeWords || isWhole(match, text)))
    finds.push({ end: match.end, right: fill(right, match.values), rule, start: match.start })
}

const isWhole = ({ end, start }: Match, text: string): boolean =>
  !isLetter(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(end))

const fill = (right: null | string, values: readonly string[]): null | string =>
  right && right.replace(/\{(\d+)\}/g, (_, number: string) => values[Number(number) - 1] ?? '')

function allowed(finds: StyleFind[], text: string, exceptionsAt: AnchorIndex<Exception>) {
  const covers = new Map(
    Array.from(exceptionsIn(text, exceptionsAt), ([rule, stretches]) => [
      rule,
      coverOf(text.length, stretches),
    ]),
  )
  return finds.filter(
    (find) => !isCovered(covers.get(find.rule), find) && !isCovered(covers.get(null), find),
  )
}

/** The exceptions of each rule, and those of all under null. */
function exceptionsIn(text: string, exceptionsAt: AnchorIndex<Exception>): Exceptions {
  const exceptions: Exceptions = new Map()
  for (let at = 0; at < text.length; at++)
    for (const wanted of exceptionsAt(text, at) ?? []) {
      if (!text.startsWith(wanted.words, at)) continue
      const rule = 'keep' in wanted ? null : wanted.rule
      const stretch =
        'keep' in wanted
          ? { end: at + wanted.words.length, start: at }
          : matchPattern(wanted.pattern, text, at)
      if (stretch) stretchesOf(exceptions, rule).push(stretch)
    }
  return exceptions
}

function stretchesOf(exceptions: Exceptions, rule: CompleteRule | null): Stretch[] {
  const known = exceptions.get(rule) ?? []
  exceptions.set(rule, known)
  return known
}

/** Of finds that overlap, the first, and of those that begin together the longest. */
function apart(finds: StyleFind[]): StyleFind[] {
  let reached = 0
  return finds
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end, start }) => {
      const isApart = start >= reached
      if (isApart) reached = end
      return isApart
    })
}

/** Finds of one rule that touch are one find: full-width digits in a row. */
function joined(finds: readonly StyleFind[]): StyleFind[] {
  const all: StyleFind[] = []
  for (const find of finds) {
    const last = all.at(-1)
    if (last?.rule !== find.rule || last.end !== find.start) all.push(find)
    else {
      const right = last.right === null || find.right === null ? null : last.right + find.right
      all[all.length - 1] = { ...find, right, start: last.start }
    }
  }
  return all
}
