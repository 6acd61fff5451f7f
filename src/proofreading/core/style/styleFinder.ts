import type { ItemText, Mention, Where } from '../../../documents/item.js'
import type { Finding } from '../check.js'
import { say } from '../say.js'
import { anchorIndex } from './anchorIndex.js'
import { compileRule } from './compileRule.js'
import type { CompleteRule } from './completeRule.js'
import { coverOf, isCovered, type Stretch } from './covered.js'
import { findUnpaired } from './findUnpaired.js'
import { findWrong, type StyleFind, type Wanted } from './findWrong.js'
import { isQuoted } from './isQuoted.js'
import { type PlacedText, textsOf } from './textsOf.js'

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
  const kept = keep.map((words): Wanted => ({ keep: true, words }))
  const wantedAt = anchorIndex([...rules.flatMap(compileRule), ...kept], ({ words }) => words)
  const pairRules = rules.filter(({ pairs }) => pairs.length > 0)
  return (item) => {
    const texts = textsOf(item)
    const lonely = pairRules.map((rule) => findLonely(texts, rule))
    const finds = texts.map(({ place, text }, line) => [
      ...findWrong(text, place, wantedAt),
      ...lonely.flatMap((lists) => lists[line] ?? []),
    ])
    if (finds.every((list) => list.length === 0)) return []
    const names = namesByPlace(item.mentions)
    return texts.flatMap((placed, line) =>
      toFindings(finds[line] ?? [], placed, names.get(placed.where) ?? []),
    )
  }
}

const findLonely = (texts: readonly PlacedText[], rule: CompleteRule): StyleFind[][] =>
  findUnpaired(
    texts.map(({ place, text }) => (rule.where.includes(place) ? text : '')),
    rule,
  )

/** What stands in a person's name is no matter of style, nor what others say where the rule leaves it to them. */
function toFindings(
  finds: readonly StyleFind[],
  { text, where }: PlacedText,
  names: readonly Stretch[],
): Finding[] {
  if (finds.length === 0) return []
  const cover = coverOf(text.length, names)
  return finds
    .filter((find) => !isCovered(cover, find.rule.notBesideNames ? widened(find) : find))
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
