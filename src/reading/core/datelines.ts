import { type DateMention, type Dateline, type Where } from '../../documents/item.js'
import {
  decidesStoryDate,
  isBesideOther,
  isOfEdition,
  isOneDay,
  isStoryDay,
} from './dates/storyDay.js'
import { type ReadString } from './context.js'

/** One story of an item: from its lead to the next, or to the byline that closes it in a column of briefs. */
export type Story = {
  lead: null | { end: number; lead: string }
  /** Paragraph of the lead, or of the first text; null when the item has no paragraph. */
  paragraph: null | number
  wheres: ReadonlySet<unknown>
}

/** Divides an item at its leads and behind closing bylines; heads and credit belong to the first story. */
export function storiesOf(strings: readonly ReadString[]): Story[] {
  const stories: { lead: Story['lead']; paragraph: null | number; wheres: Set<Where> }[] = [
    { lead: null, paragraph: null, wheres: new Set() },
  ]
  let isClosed = false
  for (const string of strings) {
    const { lead, line } = string
    const isFirst = stories.length === 1 && stories[0]?.lead === null && !isClosed
    const isNext = lead !== null || (isClosed && typeof line.where === 'number')
    if (isNext && !isFirst) stories.push({ lead, paragraph: Number(line.where), wheres: new Set() })
    isClosed = isClosedByByline(string)
    const story = stories[stories.length - 1]
    if (!story) continue
    if (lead && isFirst) {
      story.lead = lead
      story.paragraph = Number(line.where)
    }
    if (story.paragraph === null && typeof line.where === 'number') story.paragraph = line.where
    story.wheres.add(line.where)
  }
  return stories
}

/** Whether a paragraph ends with who wrote it: …。（通讯员 某某）. */
function isClosedByByline({ bylines, line: { raw, where } }: ReadString): boolean {
  const last = bylines.at(-1)
  if (typeof where !== 'number' || !last) return false
  return last.end === raw.trimEnd().length && raw.slice(0, last.start).trim() !== ''
}

/** The dateline of each lead: its paragraph's first resolvable date, where that is of day precision. */
export function readDatelines(
  stories: readonly Story[],
  dates: readonly DateMention[],
  issueDate: string,
): Dateline[] {
  const datelines: Dateline[] = []
  for (const { lead, paragraph } of stories) {
    if (!lead || paragraph === null) continue
    const day = dateOf(paragraph, dates, issueDate)
    datelines.push({
      lead: lead.lead,
      paragraph,
      partOfDay: day?.partOfDay ?? null,
      text: day?.text ?? null,
      value: day?.value ? dayOf(day.value) : null,
    })
  }
  return datelines
}

/** An EDTF value without the hour and what follows it. */
function dayOf(value: string): string {
  const hour = value.indexOf('T')
  return hour < 0 ? value : value.slice(0, hour)
}

const isOfName = (date: DateMention, next: DateMention | undefined): boolean =>
  isOfEdition(date, next && { isDay: isOneDay(next), start: next.start })

/** The first date of a paragraph that decides, where it is a day; null when it is none. */
function dateOf(
  paragraph: number,
  dates: readonly DateMention[],
  issueDate: string,
): DateMention | null {
  const own = dates.filter((date) => date.where === paragraph)
  const first = own.find(
    (date, at) =>
      decidesStoryDate(date) && !isBesideOther(date, own[at + 1]) && !isOfName(date, own[at + 1]),
  )
  return first && isStoryDay(first, issueDate) ? first : null
}
