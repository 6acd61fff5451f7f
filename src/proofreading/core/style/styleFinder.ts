import type { ItemText, Mention, Where } from '../../../documents/item.js'
import type { StylePlace } from '../../../documents/proofreading.js'
import type { Finding } from '../check.js'
import { say } from '../say.js'
import { type AnchorIndex, anchorIndex } from './anchorIndex.js'
import { type RulePattern, compileRule } from './compileRule.js'
import type { CompleteRule } from './completeRule.js'
import { type Stretch, touchesAny } from './stretch.js'
import { unpairedFinder } from './findUnpaired.js'
import { type Exception, findWrong, type StyleFind, type Wanted } from './findWrong.js'
import { isQuoted } from './isQuoted.js'
import { type PlacedText, textsOf } from '../strings.js'

/** What house style looks at: an item's text, and the people in it, whose names are theirs. */
export type StyledText = ItemText & { mentions: readonly Mention[] }

/**
 * Makes a function that finds what rules of house style find. All patterns of all rules are looked for in one pass over a text, so
 * that their number costs nothing.
 * @param keep words that no rule touches
 * @throws StyleFault when a pattern of a rule cannot be read
 */
export function styleFinder(
  rules: readonly CompleteRule[],
  keep: readonly string[],
): (item: StyledText) => Finding[] {
  const findIn = findsIn(rules, keep)
  return (item) => {
    const texts = textsOf(item)
    const finds = findIn(texts)
    if (finds.every((list) => list.length === 0)) return []
    const names = namesByPlace(item.mentions)
    return texts.flatMap((placed, line) =>
      toFindings(finds[line] ?? [], placed, names.get(placed.where) ?? []),
    )
  }
}

/** Makes a function that gives a list of finds for each of the texts. */
function findsIn(rules: readonly CompleteRule[], keep: readonly string[]) {
  const wanted = wantedOf(rules, keep)
  const pairRules = rules.filter(({ pairs }) => pairs.length > 0).map(unpairedFinder)
  return (texts: readonly PlacedText[]): StyleFind[][] => {
    const finds = texts.map(({ place, text }) => findWrong(text, place, wanted))
    for (const find of pairRules)
      find(texts).forEach((lonely, line) => (finds[line] = [...(finds[line] ?? []), ...lonely]))
    return finds
  }
}

function wantedOf(rules: readonly CompleteRule[], keep: readonly string[]): Wanted {
  const patterns = rules.flatMap(compileRule)
  const kept = keep.map((words): Exception => ({ keep: true, words }))
  const exceptions = patterns.filter(({ isException }) => isException)
  const mistakes = patterns.filter(({ isException }) => !isException)
  const reachOf = (rule: CompleteRule) =>
    Math.max(0, ...[...exceptions.filter((one) => one.rule === rule), ...kept].map(longestOf))
  return {
    exceptionsAt: anchorIndex<Exception>([...exceptions, ...kept], ({ words }) => words).at,
    mistakesIn: byPlace(mistakes),
    reaches: new Map(rules.map((rule) => [rule, reachOf(rule)])),
  }
}

/**
 * The mistakes by the places where their rules look, so that a text is held up by none of the signs that are wrong elsewhere: the
 * stop behind a headline. Places of the same rules have one index.
 */
function byPlace(mistakes: readonly RulePattern[]): Wanted['mistakesIn'] {
  const made = new Map<string, AnchorIndex<RulePattern>>()
  const indexOf = (place: StylePlace) => {
    const there = mistakes.filter(({ rule }) => rule.where.includes(place))
    const rules = [...new Set(there.map(({ rule }) => rule.id))].join()
    const index = made.get(rules) ?? anchorIndex(there, ({ words }) => words)
    made.set(rules, index)
    return index
  }
  return {
    body: indexOf('body'),
    caption: indexOf('caption'),
    credit: indexOf('credit'),
    headline: indexOf('headline'),
    kicker: indexOf('kicker'),
    subhead: indexOf('subhead'),
  }
}

const longestOf = (exception: Exception): number =>
  'keep' in exception
    ? exception.words.length
    : exception.pattern.elements.reduce((sum, { longest }) => sum + longest, 0)

/** What stands in a person's name is no matter of style, nor what others say where the rule leaves it to them. */
function toFindings(
  finds: readonly StyleFind[],
  { text, where }: PlacedText,
  names: readonly Stretch[],
): Finding[] {
  if (finds.length === 0) return []
  return finds
    .filter((find) => !touchesAny(names, find.rule.notBesideNames ? widened(find) : find))
    .filter(({ rule, start }) => rule.speech || !isQuoted(text, start))
    .map(({ end, right, rule, start }) => {
      const values = { right: right ?? '', wrong: text.slice(start, end) }
      return {
        code: rule.id,
        messages: say(rule.reason, values),
        severity: rule.severity,
        span: { end, start, where },
        suggestion: right,
      }
    })
}

const widened = ({ end, start }: Stretch): Stretch => ({ end: end + 1, start: start - 1 })

function namesByPlace(mentions: readonly Mention[]): Map<Where, Mention[]> {
  const names = new Map<Where, Mention[]>()
  for (const mention of mentions) {
    const there = names.get(mention.where)
    if (there) there.push(mention)
    else names.set(mention.where, [mention])
  }
  return names
}
