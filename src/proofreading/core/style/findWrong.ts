import type { StylePlace } from '../../../documents/proofreading.js'
import type { AnchorIndex } from './anchorIndex.js'
import { isLetter } from './characters.js'
import type { RulePattern } from './compileRule.js'
import type { CompleteRule } from './completeRule.js'
import { type Stretch, touches } from './stretch.js'
import { type Match, matchPattern } from './matchPattern.js'

/** What a rule found in one text. */
export type StyleFind = Stretch & { right: null | string; rule: CompleteRule }

/** Words that no rule touches, beside the patterns of rules. */
export type Exception = RulePattern | { keep: true; words: string }

/** What is looked for: mistakes, by where their rules look, and what is no mistake, which is only asked near one. */
export type Wanted = {
  exceptionsAt: AnchorIndex<Exception>['at']
  mistakesIn: Record<StylePlace, AnchorIndex<RulePattern>>
  /** UTF-16 units that an exception of a rule may take up at most; none for a rule without. */
  reaches: ReadonlyMap<CompleteRule, number>
}

const NONE: StyleFind[] = []

/** All that the rules find in a text, from left to right, none overlapping another. */
export function findWrong(text: string, place: StylePlace, wanted: Wanted): StyleFind[] {
  const mistakes = wanted.mistakesIn[place]
  let finds: StyleFind[] | undefined
  for (
    let at = mistakes.nextPlace(text, 0);
    at < text.length;
    at = mistakes.nextPlace(text, at + 1)
  )
    for (const pattern of mistakes.at(text, at) ?? []) {
      const { words } = pattern
      if (words.length > 2 && !text.startsWith(words, at)) continue
      const find = findAt(pattern, text, at)
      if (find) (finds ??= []).push(find)
    }
  return finds ? joined(apart(allowed(inOrder(finds), text, wanted))) : NONE
}

function findAt({ pattern, right, rule }: RulePattern, text: string, at: number): null | StyleFind {
  const match = matchPattern(pattern, text, at)
  if (!match || (rule.wholeWords && !isWhole(match, text))) return null
  return { end: match.end, right: fill(right, match.values), rule, start: match.start }
}

const isWhole = ({ end, start }: Match, text: string): boolean =>
  !isLetter(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(end))

const fill = (right: null | string, values: readonly string[]): null | string =>
  right?.includes('{')
    ? right.replace(/\{(\d+)\}/g, (_, number: string) => values[Number(number) - 1] ?? '')
    : right

const allowed = (finds: StyleFind[], text: string, wanted: Wanted): StyleFind[] =>
  finds.filter((find) => !isExcepted(find, text, wanted))

/** Whether an exception of its rule, or one of all rules, touches a find. */
function isExcepted(find: StyleFind, text: string, { exceptionsAt, reaches }: Wanted): boolean {
  const reach = reaches.get(find.rule) ?? 0
  if (reach === 0) return false
  const last = Math.min(text.length, find.end + reach)
  for (let at = Math.max(0, find.start - reach); at < last; at++)
    for (const exception of exceptionsAt(text, at) ?? [])
      if (excepts(exception, find, text, at)) return true
  return false
}

function excepts(exception: Exception, find: StyleFind, text: string, at: number): boolean {
  const isForAll = 'keep' in exception
  if (!isForAll && exception.rule !== find.rule) return false
  if (!text.startsWith(exception.words, at)) return false
  const stretch = isForAll
    ? { end: at + exception.words.length, start: at }
    : matchPattern(exception.pattern, text, at)
  return stretch !== undefined && touches(stretch, find)
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
