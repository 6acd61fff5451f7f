import { type Dateline, type Mention } from '../../../documents/item.js'
import { type Story } from '../datelines.js'
import { HIDDEN, type Line, spanOf } from '../lines.js'
import { type ItemEvidence, type PersonMatch, type ReadingLocale } from '../locale.js'
import { withoutOverlaps } from '../overlaps.js'
import { type ReadingContext, type ReadString } from '../context.js'
import { bareMentions } from './bareMentions.js'
import { evidenceOf } from './evidence.js'
import { withOfficials } from './linkOfficials.js'

type FoundInLine = { line: Line; people: PersonMatch[] }

/** All people of an item: bylines, then what the locale's detectors find, then the same names again. */
export function readPeople(
  strings: readonly ReadString[],
  stories: readonly Story[],
  datelines: readonly Dateline[],
  { issueDate, locale, roster }: ReadingContext,
): { mentions: Mention[]; suggestions: Mention[] } {
  const lines = strings.map(({ line }) => line)
  const evidence = evidenceOf(strings, roster)
  const found = lines.map((line) => ({ line, people: detect(line, evidence, locale) }))
  const all = withBareMentions(found, strings, evidence, locale)
  const onDay = (where: unknown) => {
    const story = stories.find(({ wheres }) => wheres.has(where))
    const dateline = datelines.find(({ paragraph }) => paragraph === story?.paragraph)
    return dateline?.value?.slice(0, 10) ?? issueDate.slice(0, 10)
  }
  const mentions = [...strings.flatMap(bylineMentions), ...all.flatMap(asMentions('mention'))]
  const order = new Map(lines.map(({ where }, index) => [where, index]))
  const place = ({ where }: Mention) => order.get(where) ?? 0
  const sorted = mentions.toSorted((a, b) => place(a) - place(b) || a.start - b.start)
  return {
    mentions: withOfficials(sorted, { locale, onDay, roster }),
    suggestions: all.flatMap(asMentions('suggestion')),
  }
}

/** Detectors in order; of overlapping finds the first listed detector's stays. */
function detect(line: Line, evidence: ItemEvidence, locale: ReadingLocale): PersonMatch[] {
  if (line.where === 'credit') return []
  const found: PersonMatch[] = []
  const ranks = new Map<PersonMatch, number>()
  locale.people.forEach(({ find }, rank) => {
    for (const person of find(line, evidence, found)) {
      found.push(person)
      ranks.set(person, rank)
    }
  })
  return withoutOverlaps(found, (person) => ranks.get(person) ?? 0)
}

/** Adds the later bare mentions of every name that is introduced somewhere, or stands on the roster. */
function withBareMentions(
  found: readonly FoundInLine[],
  strings: readonly ReadString[],
  evidence: ItemEvidence,
  locale: ReadingLocale,
): FoundInLine[] {
  const introduced = found.flatMap(({ people }) => people.filter(({ tier }) => tier === 'mention'))
  const inBylines = strings.flatMap(({ bylines }) => bylines.flatMap(({ people }) => people))
  const names = new Set([...introduced, ...inBylines].map(({ name }) => name))
  const known = new Map<string, string>([...names].map((name) => [name, 'bare-name']))
  for (const name of names)
    for (const form of locale.shortForms(name)) known.set(form, 'short-name')
  for (const name of evidence.rosterNames) if (!known.has(name)) known.set(name, 'roster-name')
  const longestFirst = new Map([...known].toSorted(([a], [b]) => b.length - a.length))
  return found.map(({ line, people }) => {
    const firm = people.filter(({ tier }) => tier === 'mention')
    const bare = line.where === 'credit' ? [] : bareMentions(line.text, longestFirst, firm, locale)
    const taken = [...firm, ...bare]
    const weak = people.filter(
      (person) => person.tier === 'suggestion' && !taken.some((other) => overlap(person, other)),
    )
    return { line, people: [...taken, ...weak].toSorted((a, b) => a.start - b.start) }
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

const asMentions =
  (wanted: PersonMatch['tier']) =>
  ({ line, people }: FoundInLine): Mention[] =>
    people
      .filter((person) => person.tier === wanted && isInSight(line, person))
      .map((person) => asMention(line, person))

function isInSight({ text }: Line, { end, start }: PersonMatch): boolean {
  const hidden = text.indexOf(HIDDEN, start)
  return hidden < 0 || hidden >= end
}
