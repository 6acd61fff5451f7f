import { HIDDEN } from '../../../core/lines.js'
import { type PersonMatch } from '../../../core/locale.js'
import { takenBy } from '../../../core/overlaps.js'
import { onceByText } from '../text/once.js'
import { introducedIn, matchOf, placedRowsIn } from './introductions.js'
import { isBehindArticle, isPlaced, type PlacedRow, untitled } from './nameRule.js'
import { familyName, isFamilyName, isFullName } from './splitRow.js'

/** Rule of full names that the item bears out: by a relative, or by naming the person again. */
export const AGAIN_RULE = 'en-named-again'

/** Who is introduced by a family name, at which place of the item's text. */
type Holder = { at: number; name: string }

/** What the lines of an item say together. */
export type Families = {
  /** People whom the rest of the item bears out, by the offset of their line. */
  borneOut: ReadonlyMap<number, readonly PersonMatch[]>
  /** By family names in small letters. */
  holders: ReadonlyMap<string, readonly Holder[]>
}

type LineAt = { start: number; text: string }

function linesOf(whole: string): LineAt[] {
  let start = 0
  return whole.split(HIDDEN).map((text) => {
    const line = { start, text }
    start += text.length + HIDDEN.length
    return line
  })
}

const familyKey = (name: string): string => familyName(name).toLowerCase()

function addHolders(
  holders: Map<string, Holder[]>,
  people: readonly PersonMatch[],
  from: number,
): void {
  for (const { name, start } of people) {
    const key = familyKey(name)
    const known = holders.get(key)
    const holder = { at: from + start, name }
    if (known) known.push(holder)
    else holders.set(key, [holder])
  }
}

/** Family names that stand alone as people's do: as a subject, with a possessive, before a comma. */
function namesAlone(lines: readonly LineAt[]): Set<string> {
  const alone = new Set<string>()
  for (const { text } of lines) {
    for (const row of placedRowsIn(text)) {
      const [word] = row.name
      if (!word || row.title.length > 0 || !isFamilyName(row.name) || isThing(row)) continue
      alone.add(text.slice(word.start, word.end).toLowerCase())
    }
  }
  return alone
}

const isThing = (row: PlacedRow): boolean =>
  isBehindArticle(row) || isPlaced(row) || row.behind?.isCapital === true

/** Full names of a line that no rule found and the item bears out. */
function borneOutIn(text: string, isKnown: (family: string) => boolean): PersonMatch[] {
  const taken = takenBy(introducedIn(text), text.length)
  return placedRowsIn(text).flatMap((row) => {
    const [first] = row.name
    if (!first || isBehindArticle(row) || !isFullName(row.name)) return []
    if (taken[first.start] === 1) return []
    const [person] = matchOf(row, { naming: untitled, rule: AGAIN_RULE })
    return person && isKnown(familyKey(person.name)) ? [person] : []
  })
}

/** Puts together what the lines of an item say of its people; `whole` is all of them, a line break between. */
export const familiesOf: (whole: string) => Families = onceByText((whole) => {
  const lines = linesOf(whole)
  const holders = new Map<string, Holder[]>()
  for (const { start, text } of lines) addHolders(holders, introducedIn(text), start)
  const alone = namesAlone(lines)
  const borneOut = new Map<number, PersonMatch[]>()
  const isKnown = (family: string): boolean => holders.has(family) || alone.has(family)
  for (const { start, text } of lines) borneOut.set(start, borneOutIn(text, isKnown))
  for (const [start, people] of borneOut) addHolders(holders, people, start)
  for (const known of holders.values()) known.sort((a, b) => a.at - b.at)
  return { borneOut, holders }
})

/** Whom the item introduced last before a place by that family name, or else first behind it. */
export function holderOf(family: string, at: number, { holders }: Families): null | string {
  const known = holders.get(family.toLowerCase())
  if (!known) return null
  return (lastBefore(known, at) ?? known[0])?.name ?? null
}

/** Holders stand in reading order. */
function lastBefore(known: readonly Holder[], at: number): Holder | undefined {
  let low = 0
  let high = known.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((known[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return known[low - 1]
}
