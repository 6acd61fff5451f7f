import {
  type DateMention,
  type BylineEntry,
  type EventReading,
  type ItemText,
  type Reading,
} from '../../documents/item.js'
import { type ReadingContext, type ReadString } from './context.js'
import { readDates } from './dates/readDates.js'
import { isStoryDay } from './dates/storyDay.js'
import { readDatelines, storiesOf, type Story } from './datelines.js'
import { type Line, stringsOf } from './lines.js'
import { type ReadingLocale } from './locale.js'
import { readPeople } from './people/readPeople.js'
import { readString } from './readString.js'

export type { ReadingContext } from './context.js'

/**
 * Reads people, bylines, dates and events out of an item's clean text. Pure: the same text, date and roster
 * always give the same reading. Offsets are UTF-16 units into the string that `where` names.
 * @throws RangeError when the issue date names no day.
 */
export function readItem(text: ItemText, context: ReadingContext): Reading {
  const strings = readStrings(text, context.locale)
  const lines: Line[] = []
  for (const { line } of strings) lines.push(line)
  const stories = storiesOf(strings)
  const dates = readDates(lines, stories, context)
  const dateline = readDatelines(stories, dates, context.issueDate.slice(0, 10))
  const { mentions, suggestions } = readPeople(strings, stories, dateline, context)
  const byline = bylineEntries(strings)
  const events: EventReading[] = []
  const isOpinion = byline.some(({ role }) => context.locale.opinionRole?.test(role ?? ''))
  for (const story of isOpinion ? [] : stories)
    events.push(
      ...eventsOf(story, stories.length === 1, { dateline, dates, mentions }, lines, context),
    )
  return { byline, dateline, dates: besidesNames(dates, mentions), events, mentions, suggestions }
}

/** 秦小满起先不乐意: what begins inside of a name is no date. */
const besidesNames = (
  dates: DateMention[],
  mentions: readonly { end: number; start: number; where: unknown }[],
): DateMention[] =>
  dates.filter(
    (date) =>
      !mentions.some(
        ({ end, start, where }) => where === date.where && start < date.start && date.start < end,
      ),
  )

function readStrings(text: ItemText, locale: ReadingLocale): ReadString[] {
  const strings: ReadString[] = []
  for (const { raw, where } of stringsOf(text)) strings.push(readString(raw, where, locale))
  return strings
}

function bylineEntries(strings: readonly ReadString[]): BylineEntry[] {
  const entries: BylineEntry[] = []
  for (const { bylines, line } of strings) {
    const paragraph = typeof line.where === 'number' ? line.where : null
    for (const { people } of bylines)
      for (const { name, role } of people) entries.push({ name, paragraph, role })
  }
  return entries
}

function eventsOf(
  story: Story,
  isOnly: boolean,
  { dateline, dates, mentions }: Pick<Reading, 'dateline' | 'dates' | 'mentions'>,
  lines: readonly Line[],
  { issueDate, locale }: ReadingContext,
) {
  const isInStory = ({ where }: { where: unknown }) => isOnly || story.wheres.has(where)
  const paragraphs: { index: number; text: string }[] = []
  for (const line of lines) {
    const { raw, where } = line
    if (typeof where === 'number' && isInStory(line)) paragraphs.push({ index: where, text: raw })
  }
  const ownDates = isOnly ? dates : dates.filter(isInStory)
  const lead = dateline.find(({ paragraph }) => paragraph === story.paragraph)
  const settling = lead ?? ownDates.find((date) => isStoryDay(date, issueDate))
  return locale.readEvents({
    dates: ownDates,
    issueDate: issueDate.slice(0, 10),
    mentions: mentions.filter((mention) => mention.titleSource !== 'byline' && isInStory(mention)),
    paragraphs,
    storyDate: settling?.value ?? null,
  })
}
