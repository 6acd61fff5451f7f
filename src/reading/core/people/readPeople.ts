import { type Dateline, type Mention } from '../../../documents/item.js'
import { type ReadingContext, type ReadString } from '../context.js'
import { type Story } from '../datelines.js'
import { HIDDEN, type Line, spanOf } from '../lines.js'
import { type BylineMatch, type PersonMatch } from '../locale.js'
import { byStart, sortShort } from '../sortShort.js'
import { findPeople } from './findPeople.js'
import { linkOfficials } from './linkOfficials.js'

/** All people of an item: bylines, then what the locale's detectors find, then the same names again. */
export function readPeople(
  strings: readonly ReadString[],
  stories: readonly Story[],
  datelines: readonly Dateline[],
  { issueDate, locale, roster }: ReadingContext,
): { mentions: Mention[]; suggestions: Mention[] } {
  const mentions: Mention[] = []
  const suggestions: Mention[] = []
  for (const { bylines, line, people } of findPeople(strings, locale, roster)) {
    const first = mentions.length
    for (const byline of bylines) addByline(mentions, byline, line)
    const isByline = mentions.length > first
    for (const person of people) {
      if (isInSight(line, person))
        (person.tier === 'mention' ? mentions : suggestions).push(asMention(line, person))
    }
    if (isByline) mentions.push(...sortShort(mentions.splice(first), byStart))
  }
  const issueDay = issueDate.slice(0, 10)
  const onDay = (where: unknown) => {
    if (datelines.length === 0) return issueDay
    const story = stories.find(({ wheres }) => wheres.has(where))
    const dateline = datelines.find(({ paragraph }) => paragraph === story?.paragraph)
    return dateline?.value?.slice(0, 10) ?? issueDay
  }
  linkOfficials(mentions, { locale, onDay, roster })
  return { mentions, suggestions }
}

function addByline(mentions: Mention[], { people, rule }: BylineMatch, { where }: Line): void {
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
      where,
    })
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

const HIDDEN_UNIT = HIDDEN.charCodeAt(0)

function isInSight({ text }: Line, { end, start }: PersonMatch): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === HIDDEN_UNIT) return false
  return true
}
