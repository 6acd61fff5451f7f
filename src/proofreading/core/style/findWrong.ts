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
export type Wanted = RulePattern | { keep: true; words: string }

type Exceptions = Map<CompleteRule | null, Stretch[]>

/** All that the rules find in a text, from left to right, none overlapping another. */
export function findWrong(
  text: string,
  place: StylePlace,
  wantedAt: AnchorIndex<Wanted>,
): StyleFind[] {
  const finds: StyleFind[] = []
  const exceptions: Exceptions = new Map()
  for (let at = 0; at < text.length; at++)
    for (const wanted of wantedAt(text, at)) {
      if (!text.startsWith(wanted.words, at)) continue
      if ('keep' in wanted) except(exceptions, null, { end: at + wanted.words.length, start: at })
      else if (wanted.rule.where.includes(place)) note(wanted, text, at, finds, exceptions)
    }
  return finds.length === 0 ? finds : joined(apart(allowed(finds, exceptions, text)))
}

function note(
  { isException, pattern, right, rule }: RulePattern,
  text: string,
  at: number,
  finds: StyleFind[],
  exceptions: Exceptions,
): void {
  const match = matchPattern(pattern, text, at)
  if (!match) return
  if (isException) except(exceptions, rule, match)
  else if (!rule.wholeWords || isWhole(match, text))
    finds.push({ end: match.end, right: fill(right, match.values), rule, start: match.start })
}

/** An exception of one rule, or of all where none is named. */
function except(exceptions: Exceptions, rule: CompleteRule | null, stretch: Stretch): void {
  const known = exceptions.get(rule)
  if (known) known.push(stretch)
  else exceptions.set(rule, [stretch])
}

const isWhole = ({ end, start }: Match, text: string): boolean =>
  !isLetter(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(end))

const fill = (right: null | string, values: readonly string[]): null | string =>
  right && right.replace(/\{(\d+)\}/g, (_, number: string) => values[Number(number) - 1] ?? '')

function allowed(finds: StyleFind[], exceptions: Exceptions, text: string): StyleFind[] {
  const covers = new Map(
    Array.from(exceptions, ([rule, stretches]) => [rule, coverOf(text.length, stretches)]),
  )
  return finds.filter(
    (find) => !isCovered(covers.get(find.rule), find) && !isCovered(covers.get(null), find),
  )
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
