import { type Dateline, type Mention } from '../../../documents/item.js'
import { type Story } from '../datelines.js'
import { HIDDEN, type Line, spanOf } from '../lines.js'
import { type ItemEvidence, type PersonMatch, type ReadingLocale } from '../locale.js'
import { meetsAny, withoutOverlaps } from '../overlaps.js'
import { type ReadingContext, type ReadString } from '../context.js'
import { bareMentions } from './bareMentions.js'
import { type RosterIndex } from '../roster/rosterIndex.js'
import { type KnownName, knownNames, newNames } from './knownNames.js'
import { evidenceFor, type WholeText, wholeTextOf } from './evidence.js'
import { linkOfficials } from './linkOfficials.js'

type FoundInLine = { line: Line; people: readonly PersonMatch[] }

/** All people of an item: bylines, then what the locale's detectors find, then the same names again. */
export function readPeople(
  strings: readonly ReadString[],
  stories: readonly Story[],
  datelines: readonly Dateline[],
  { issueDate, locale, roster }: ReadingContext,
): { mentions: Mention[]; suggestions: Mention[] } {
  const all = findPeople({
    locale,
    roster,
    strings,
    whole: wholeTextOf(strings.map(({ line }) => line)),
  })
  const issueDay = issueDate.slice(0, 10)
  const onDay = (where: unknown) => {
    if (datelines.length === 0) return issueDay
    const story = stories.find(({ wheres }) => wheres.has(where))
    const dateline = datelines.find(({ paragraph }) => paragraph === story?.paragraph)
    return dateline?.value?.slice(0, 10) ?? issueDay
  }
  const [mentions, suggestions]: [Mention[], Mention[]] = [[], []]
  for (const [index, string] of strings.entries()) {
    const { line, people } = all[index] ?? { line: string.line, people: [] }
    const first = mentions.length
    addBylines(mentions, string)
    const isByline = mentions.length > first
    addMentions(mentions, 'mention', line, people)
    addMentions(suggestions, 'suggestion', line, people)
    if (isByline) mentions.push(...mentions.splice(first).sort((a, b) => a.start - b.start))
  }
  linkOfficials(mentions, { locale, onDay, roster })
  return { mentions, suggestions }
}

type Search = {
  locale: ReadingLocale
  roster: RosterIndex
  strings: readonly ReadString[]
  whole: WholeText
}

/**
 * The introductions with the places of the same names, then those who are not introduced by a title: where a
 * known person stands, nobody else is looked for.
 */
function findPeople(search: Search): FoundInLine[] {
  const { locale, roster, strings, whole } = search
  const evidence = evidenceFor(strings, whole, roster)
  const lines = strings.map(({ line }) => line)
  const inStage = (isLate: boolean, found: readonly FoundInLine[]) => {
    const detectors = locale.people.filter((detector) => (detector.isLate ?? false) === isLate)
    const open = found.map((inLine, index) =>
      opened(inLine, evidence(whole.starts[index] ?? 0), detectors.length),
    )
    detect(
      open.filter(({ line }) => line.where !== 'credit'),
      detectors,
    )
    return open.map((inLine, index) => closed(inLine, found[index]))
  }
  const rosterNames = roster.namesIn(whole.text)
  const knownIn = (found: readonly FoundInLine[]) =>
    knownNames(
      found.map(({ people }) => people),
      strings,
      rosterNames,
      locale,
    )
  const early = inStage(
    false,
    lines.map((line) => ({ line, people: [] })),
  )
  const known = knownIn(early)
  const before = withBareMentions(early, known, search)
  const late = inStage(true, before)
  const isMore = late.some(
    ({ people }, index) => people.length > (before[index]?.people.length ?? 0),
  )
  return isMore ? withBareMentions(late, newNames(knownIn(late), known), search) : late
}

/** A line while it is looked through: its finds, each with the rank of its detector. */
type Open = { evidence: ItemEvidence; line: Line; people: PersonMatch[]; ranks: number[] }

/**
 * Detectors in order, each over all lines before the next has its turn; of overlapping finds the first listed
 * detector's stays.
 */
function detect(open: readonly Open[], detectors: ReadingLocale['people']): void {
  for (let rank = 0; rank < detectors.length; rank++) {
    for (const { evidence, line, people, ranks } of open) {
      for (const person of detectors[rank]?.find(line, evidence, people) ?? []) {
        people.push(person)
        ranks.push(rank)
      }
    }
  }
}

/** A line with what stands in it already; a weak find gives way to whatever is found later. */
const opened = ({ line, people }: FoundInLine, evidence: ItemEvidence, weakest: number): Open => ({
  evidence,
  line,
  people: [...people],
  ranks: people.map(({ tier }) => (tier === 'mention' ? -1 : weakest)),
})

function closed({ line, people, ranks }: Open, before: FoundInLine | undefined): FoundInLine {
  const isMore = people.length > 1 && people.length > (before?.people.length ?? 0)
  const kept = isMore
    ? withoutOverlaps(people, (person) => ranks[people.indexOf(person)] ?? 0)
    : people
  return { line, people: kept }
}

const isFirm = ({ tier }: PersonMatch): boolean => tier === 'mention'

/** Adds the bare mentions of known names. */
function withBareMentions(
  found: readonly FoundInLine[],
  known: readonly KnownName[],
  { locale, whole }: Search,
): FoundInLine[] {
  if (known.length === 0) return [...found]
  const firm = found.map(({ people }) => (people.every(isFirm) ? people : people.filter(isFirm)))
  const bare = bareMentions(whole, known, firm, locale)
  return found.map((before, index) => {
    const { line, people } = before
    const added = line.where === 'credit' ? [] : (bare[index] ?? [])
    if (added.length === 0) return before
    const weak = people.filter(({ tier }) => tier === 'suggestion')
    const free = weak.filter((person) => !meetsAny(added, person))
    const all = [...(firm[index] ?? []), ...added, ...free]
    return { line, people: all.sort((a, b) => a.start - b.start) }
  })
}

function addBylines(mentions: Mention[], { bylines, line }: ReadString): void {
  for (const { people, rule } of bylines) {
    for (const { end, name, start, title } of people) {
      mentions.push({
        end,
        name,
        official: null,
        positions: title === null ? [] : [title],
        rule,
        start,
        title,
        titleSource: title === null ? null : 'byline',
        where: line.where,
      })
    }
  }
}

function asMention(line: Line, person: PersonMatch): Mention {
  const { end, start, where } = spanOf(line, person.start, person.end)
  return {
    end,
    start,
    where,
    name: person.name,
    official: null,
    // Finds may be kept for the next reading, mentions belong to whoever asked for them.
    positions: [...person.positions],
    rule: person.rule,
    title: person.title,
    titleSource: person.titleSource,
  }
}

function addMentions(
  mentions: Mention[],
  wanted: PersonMatch['tier'],
  line: Line,
  people: readonly PersonMatch[],
): void {
  for (const person of people) {
    if (person.tier === wanted && isInSight(line, person)) mentions.push(asMention(line, person))
  }
}

function isInSight({ text }: Line, { end, start }: PersonMatch): boolean {
  for (let at = start; at < end; at++) if (text.charAt(at) === HIDDEN) return false
  return true
}
