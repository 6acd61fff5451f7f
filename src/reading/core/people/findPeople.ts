import { type ReadString } from '../context.js'
import { type Line } from '../lines.js'
import {
  type BylineMatch,
  type ItemEvidence,
  type PersonDetector,
  type PersonMatch,
  type ReadingLocale,
} from '../locale.js'
import { meetsAny, withoutOverlaps } from '../overlaps.js'
import { type RosterIndex } from '../roster/rosterIndex.js'
import { byStart, sortShort } from '../sortShort.js'
import { bareMentions } from './bareMentions.js'
import { evidenceFor, type WholeText, wholeTextOf } from './evidence.js'
import { type KnownName, knownNames, newNames } from './knownNames.js'

/** A line while it is looked through: its finds, and the rank of the detector of each that is new. */
type LineSearch = {
  bylines: readonly BylineMatch[]
  evidence: ItemEvidence
  line: Line
  /** How many of its people were known before the detectors at work began. */
  known: number
  people: PersonMatch[]
  ranks: number[]
}

type Search = { locale: ReadingLocale; whole: WholeText }

/** Who stands in a line, from left to right, beside those of its bylines. */
export type PeopleInLine = Pick<LineSearch, 'bylines' | 'line' | 'people'>

/**
 * The introductions with the places of the same names, then those who are not introduced by a title: where a
 * known person stands, nobody else is looked for.
 */
export function findPeople(
  strings: readonly ReadString[],
  locale: ReadingLocale,
  roster: RosterIndex,
): readonly PeopleInLine[] {
  const whole = wholeTextOf(strings)
  const search = { locale, whole }
  const lines = opened(strings, whole, roster)
  const rosterNames = roster.namesIn(whole.text)
  detect(lines, locale, false)
  const known = knownNames(lines, rosterNames, locale)
  addBareMentions(lines, known, search)
  if (detect(lines, locale, true)) {
    const more = newNames(knownNames(lines, rosterNames, locale), known)
    addBareMentions(lines, more, search)
  }
  return lines
}

function opened(
  strings: readonly ReadString[],
  whole: WholeText,
  roster: RosterIndex,
): LineSearch[] {
  const evidence = evidenceFor(strings, whole, roster)
  const lines: LineSearch[] = []
  for (const { bylines, line } of strings) {
    const own = evidence(whole.starts[lines.length] ?? 0)
    lines.push({ bylines, evidence: own, line, known: 0, people: [], ranks: [] })
  }
  return lines
}

/** Notes who is known before more are looked for; a weak find gives way to whatever is found later. */
function noteKnown(search: LineSearch, weakest: number): void {
  search.known = search.people.length
  search.ranks = []
  for (const person of search.people) search.ranks.push(isFirm(person) ? -1 : weakest)
}

/**
 * Detectors in order, each over all lines before the next has its turn; of overlapping finds the first listed
 * detector's stays. Returns whether anybody is new.
 */
function detect(lines: readonly LineSearch[], { people }: ReadingLocale, isLate: boolean): boolean {
  for (const search of lines) noteKnown(search, people.length)
  for (let rank = 0; rank < people.length; rank++) {
    const detector = people[rank]
    if (!detector || (detector.isLate ?? false) !== isLate) continue
    for (const search of lines) if (search.line.where !== 'credit') addFinds(search, detector, rank)
  }
  let isMore = false
  for (const search of lines) if (settle(search)) isMore = true
  return isMore
}

function addFinds(search: LineSearch, { find }: PersonDetector, rank: number): void {
  for (const person of find(search.line, search.evidence, search.people)) {
    search.people.push(person)
    search.ranks.push(rank)
  }
}

/** Leaves one of overlapping finds; returns whether there are more than before. */
function settle(search: LineSearch): boolean {
  const { known, people, ranks } = search
  if (people.length > 1 && people.length > known)
    search.people = withoutOverlaps(people, (person) => ranks[people.indexOf(person)] ?? 0)
  return search.people.length > known
}

const isFirm = ({ tier }: PersonMatch): boolean => tier === 'mention'

/** Adds the bare mentions of known names. */
function addBareMentions(
  lines: readonly LineSearch[],
  known: readonly KnownName[],
  { locale, whole }: Search,
): void {
  if (known.length === 0) return
  const firm: (readonly PersonMatch[])[] = []
  for (const { people } of lines) firm.push(people.every(isFirm) ? people : people.filter(isFirm))
  const bare = bareMentions(whole, known, firm, locale)
  for (let index = 0; index < lines.length; index++) {
    const [search, added] = [lines[index], bare[index]]
    if (search && added && search.line.where !== 'credit') addBare(search, added)
  }
}

/** A weak find gives way to the places of known names. */
function addBare(search: LineSearch, added: readonly PersonMatch[]): void {
  const { people } = search
  const isWeak = (person: PersonMatch) => !isFirm(person) && !meetsAny(added, person)
  search.people = people.filter(isFirm)
  search.people.push(...added, ...people.filter(isWeak))
  sortShort(search.people, byStart)
}
