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

/** What is looked for: mistakes, and what is no mistake, which is only asked near one. */
export type Wanted = {
  exceptionsAt: AnchorIndex<Exception>
  mistakesAt: AnchorIndex<RulePattern>
  /** UTF-16 units that an exception may take up at most. */
  reach: number
}

type Exceptions = Map<CompleteRule | null, Stretch[]>

/** All that the rules find in a text, from left to right, none overlapping another. */
export function findWrong(text: string, place: StylePlace, wanted: Wanted): StyleFind[] {
  const finds: StyleFind[] = []
  for (let at = 0; at < text.length; at++) {
    const begun = wanted.mistakesAt(text, at)
    if (begun === undefined) continue
    for (const pattern of begun) {
      const { rule, words } = pattern
      if (rule.where.includes(place) && text.startsWith(words, at)) note(pattern, text, at, finds)
    }
  }
  return finds.length === 0 ? finds : joined(apart(allowed(inOrder(finds), text, wanted)))
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

function allowed(finds: StyleFind[], text: string, wanted: Wanted): StyleFind[] {
  const covers = new Map(
    Array.from(exceptionsNear(finds, text, wanted), ([rule, stretches]) => [
      rule,
      coverOf(text.length, stretches),
    ]),
  )
  return finds.filter(
    (find) => !isCovered(covers.get(find.rule), find) && !isCovered(covers.get(null), find),
  )
}

/** The exceptions of each rule near the finds, and those of all rules under null. */
function exceptionsNear(
  finds: readonly StyleFind[],
  text: string,
  { exceptionsAt, reach }: Wanted,
): Exceptions {
  const exceptions: Exceptions = new Map()
  let at = 0
  for (const { end, start } of finds) {
    const last = Math.min(text.length, end + reach)
    for (at = Math.max(at, start - reach); at < last; at++)
      noteExceptions(exceptionsAt(text, at) ?? [], text, at, exceptions)
  }
  return exceptions
}

function noteExceptions(
  begun: readonly Exception[],
  text: string,
  at: number,
  exceptions: Exceptions,
): void {
  for (const exception of begun) {
    if (!text.startsWith(exception.words, at)) continue
    const isForAll = 'keep' in exception
    const stretch = isForAll
      ? { end: at + exception.words.length, start: at }
      : matchPattern(exception.pattern, text, at)
    if (stretch) stretchesOf(exceptions, isForAll ? null : exception.rule).push(stretch)
  }
}

function stretchesOf(exceptions: Exceptions, rule: CompleteRule | null): Stretch[] {
  const known = exceptions.get(rule) ?? []
  exceptions.set(rule, known)
  return known
}

const inOrder = (finds: StyleFind[]): StyleFind[] =>
  finds.sort((a, b) => a.start - b.start || b.end - a.end)

/** Of finds that overlap, the first, and of those that begin together the longest. */
function apart(finds: readonly StyleFind[]): StyleFind[] {
  let reached = 0
  return finds.filter(({ end, start }) => {
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
