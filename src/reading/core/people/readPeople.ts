import { type Dateline, type Mention } from '../../../documents/item.js'
import { type Story } from '../datelines.js'
import { HIDDEN, type Line, spanOf } from '../lines.js'
import { type ItemEvidence, type PersonMatch, type ReadingLocale } from '../locale.js'
import { withoutOverlaps } from '../overlaps.js'
import { type ReadingContext, type ReadString } from '../context.js'
import { bareMentions } from './bareMentions.js'
import { type RosterIndex } from '../roster/rosterIndex.js'
import { type KnownNames, knownNames, newNames } from './knownNames.js'
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
  const onDay = (where: unknown) => {
    const story = stories.find(({ wheres }) => wheres.has(where))
    const dateline = datelines.find(({ paragraph }) => paragraph === story?.paragraph)
    return dateline?.value?.slice(0, 10) ?? issueDate.slice(0, 10)
  }
  const mentions = strings.flatMap((string, index) => {
    const named = bylineMentions(string)
    const others = asMentions('mention', all[index])
    return named.length > 0 ? [...named, ...others].sort((a, b) => a.start - b.start) : others
  })
  linkOfficials(mentions, { locale, onDay, roster })
  return {
    mentions,
    suggestions: all.flatMap((inLine) => asMentions('suggestion', inLine)),
  }
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
    return found.map(({ line, people }, index) => ({
      line,
      people: detect(line, people, evidence(whole.starts[index] ?? 0), detectors),
    }))
  }
  const rosterNames = roster.namesIn(whole.text)
  const knownIn = (found: readonly FoundInLine[]) =>
    knownNames(found.map(firmOf), strings, rosterNames, locale)
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

/** Detectors in order; of overlapping finds the first listed detector's stays. */
function detect(
  line: Line,
  before: readonly PersonMatch[],
  evidence: ItemEvidence,
  detectors: ReadingLocale['people'],
): PersonMatch[] {
  if (line.where === 'credit') return []
  const found = [...before]
  // A weak find gives way to whatever is found later.
  const ranks = before.map(({ tier }) => (tier === 'mention' ? -1 : detectors.length))
  detectors.forEach(({ find }, rank) => {
    for (const person of find(line, evidence, found)) {
      found.push(person)
      ranks.push(rank)
    }
  })
  if (found.length < 2 || found.length === before.length) return found
  return withoutOverlaps(found, (person) => ranks[found.indexOf(person)] ?? 0)
}

const firmOf = ({ people }: FoundInLine) => people.filter(({ tier }) => tier === 'mention')

/** Adds the bare mentions of known names. */
function withBareMentions(
  found: readonly FoundInLine[],
  known: KnownNames,
  { locale, whole }: Search,
): FoundInLine[] {
  if (known.size === 0) return [...found]
  const firm = found.map(firmOf)
  const bare = bareMentions(whole, known, firm, locale)
  return found.map(({ line, people }, index) => {
    const added = line.where === 'credit' ? [] : (bare[index] ?? [])
    if (added.length === 0) return { line, people }
    const weak = people.filter(({ tier }) => tier === 'suggestion')
    const free = weak.filter((person) => !added.some((other) => overlap(person, other)))
    const all = [...(firm[index] ?? []), ...added, ...free]
    return { line, people: all.sort((a, b) => a.start - b.start) }
  })
}

const overlap = (a: PersonMatch, b: PersonMatch): boolean => a.start < b.end && b.start < a.end

const bylineMentions = ({ bylines, line }: ReadString): Mention[] =>
  bylines.flatMap(({ people, rule }) =>
    people.map(({ end, name, start, title }) => ({
      end,
      name,
      official: null,
      positions: title === null ? [] : [title],
      rule,
      start,
      title,
      titleSource: title === null ? null : ('byline' as const),
      where: line.where,
    })),
  )

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

const asMentions = (wanted: PersonMatch['tier'], inLine: FoundInLine | undefined): Mention[] =>
  inLine
    ? inLine.people
        .filter((person) => person.tier === wanted && isInSight(inLine.line, person))
        .map((person) => asMention(inLine.line, person))
    : []

function isInSight({ text }: Line, { end, start }: PersonMatch): boolean {
  const hidden = text.indexOf(HIDDEN, start)
  return hidden < 0 || hidden >= end
}
