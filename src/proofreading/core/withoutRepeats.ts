import type { Where } from '../../documents/item.js'
import type { Finding } from './check.js'

/** What is said of a name or a title at most once: the first of these that was found at a place. */
const firstOf = [
  'name-near-miss',
  'title-not-held',
  'unknown-person',
  'ambiguous-name',
  'title-incomplete',
  'no-title-on-first-mention',
]

const heads: Where[] = ['kicker', 'headline', 'subhead']

/** Findings in the order of the text; of several about one name only the gravest stays. */
export function withoutRepeats(found: readonly Finding[]): Finding[] {
  if (found.length === 0) return []
  const isNew = (finding: Finding, at: number) =>
    !isMisspeltBefore(finding, found) &&
    !found.some((other, before) => before !== at && isSaidBy(other, finding, before < at))
  return found.filter(isNew).sort(byPlace)
}

/** The first mention has its title and a slip in the name: the next is none without a title. */
const isMisspeltBefore = (finding: Finding, found: readonly Finding[]): boolean =>
  finding.code === 'no-title-on-first-mention' &&
  found.some(
    (other) =>
      other.code === 'name-near-miss' &&
      other.suggestion !== null &&
      finding.suggestion?.endsWith(other.suggestion) &&
      byPlace(other, finding) < 0,
  )

/** Whether another finding about the same place says more, or the same first. */
function isSaidBy(other: Finding, { code, span }: Finding, isEarlier: boolean): boolean {
  const [mine, its] = [firstOf.indexOf(code), firstOf.indexOf(other.code)]
  if (mine < 0 || its < 0 || !span || !other.span) return false
  if (its > mine || (its === mine && !isEarlier)) return false
  const { end, start, where } = other.span
  return where === span.where && start < span.end && span.start < end
}

const byPlace = (a: Finding, b: Finding): number =>
  placeOf(a) - placeOf(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0)

/** Whole item, heads, paragraphs, credit. */
function placeOf({ span }: Finding): number {
  if (!span) return -10
  if (typeof span.where === 'number') return span.where
  return span.where === 'credit' ? Number.MAX_SAFE_INTEGER : heads.indexOf(span.where) - 5
}
