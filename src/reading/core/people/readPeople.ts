import { type Dateline, type Mention } from '../../../documents/item.js'
import { type Story } from '../datelines.js'
import { HIDDEN, type Line, spanOf } from '../lines.js'
import { type ItemEvidence, type PersonMatch, type ReadingLocale } from '../locale.js'
import { withoutOverlaps } from '../overlaps.js'
import { type ReadingContext, type ReadString } from '../context.js'
import { bareMentions } from './bareMentions.js'
import { type RosterIndex } from '../roster/rosterIndex.js'
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
  const lines = strings.map(({ line }) => line)
  const whole = wholeTextOf(lines)
  const evidence = evidenceFor(strings, whole, roster)
  const found = lines.map((line, index) => ({
    line,
    people: detect(line, evidence(whole.starts[index] ?? 0), locale),
  }))
  const all = withBareMentions(found, { locale, roster, strings, whole })
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

/** Detectors in order; of overlapping finds the first listed detector's stays. */
function detect(line: Line, evidence: ItemEvidence, locale: ReadingLocale): PersonMatch[] {
  if (line.where === 'credit') return []
  const found: PersonMatch[] = []
  const ranks: number[] = []
  locale.people.forEach(({ find }, rank) => {
    for (const person of find(line, evidence, found)) {
      found.push(person)
      ranks.push(rank)
    }
  })
  if (found.length < 2) return found
  return withoutOverlaps(found, (person) => ranks[found.indexOf(person)] ?? 0)
}

type Found = {
  locale: ReadingLocale
  roster: RosterIndex
  strings: readonly ReadString[]
  whole: WholeText
}

/** Adds the later bare mentions of every name that is introduced somewhere, or stands on the roster. */
function withBareMentions(
  found: readonly FoundInLine[],
  { locale, roster, strings, whole }: Found,
): FoundInLine[] {
  const firm = found.map(({ people }) => people.filter(({ tier }) => tier === 'mention'))
  const known = knownNames(firm, strings, roster.namesIn(whole.text), locale)
  if (known.size === 0) return [...found]
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

const bareRules = (code: string) => ({
  bare: `${code}-bare-name`,
  roster: `${code}-roster-name`,
  short: `${code}-short-name`,
})

/** Names to look for again, the longest first, with the rule by which each is known. */
function knownNames(
  firm: readonly (readonly PersonMatch[])[],
  strings: readonly ReadString[],
  rosterNames: readonly string[],
  locale: ReadingLocale,
): Map<string, string> {
  const names = new Set<string>()
  for (const people of firm) for (const { name } of people) names.add(name)
  for (const { bylines } of strings)
    for (const { people } of bylines) for (const { name } of people) names.add(name)
  const known = new Map<string, string>()
  const rules = bareRules(locale.code)
  for (const name of names) known.set(name, rules.bare)
  for (const name of names) for (const form of locale.shortForms(name)) known.set(form, rules.short)
  for (const name of rosterNames) if (!known.has(name)) known.set(name, rules.roster)
  return new Map([...known].sort(([a], [b]) => b.length - a.length))
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
