import type { Dateline, Mention, Span, Where } from '../../../documents/item.js'
import type { CheckContext, ReadItem } from '../check.js'
import { yearOfLead } from '../dates/yearOfLead.js'
import { stringAt } from '../strings.js'

/** The lead of the story to which a string belongs; undefined where it has none. */
export function leadOf({ dateline }: ReadItem, where: Where): Dateline | undefined {
  let lead = typeof where === 'number' ? undefined : dateline[0]
  if (typeof where === 'number') for (const one of dateline) if (one.paragraph <= where) lead = one
  return lead
}

/** The day on which a title in a story with that lead must be held: the lead's, else the issue's. */
export function dayOf(lead: Dateline | undefined, { issueDate }: CheckContext): string {
  const day = firstDay.exec(lead?.value ?? '')?.[0]
  return day === undefined ? issueDate : yearOfLead(day, lead?.text ?? null, issueDate)
}

/** The day with which an EDTF day or range begins. */
const firstDay = /^\d{4}-\d{2}-\d{2}/

/** A mention with the title that is printed beside it: what a wrong title is marked by. */
export function withTitle(item: ReadItem, { end, start, title, where }: Mention): Span {
  const text = stringAt(item, where)
  if (title === null) return { end, start, where }
  const before = text.lastIndexOf(title, start - title.length)
  const isBefore = before >= 0 && text.slice(before + title.length, start).trim() === ''
  if (isBefore) return { end, start: before, where }
  return text.startsWith(title, end)
    ? { end: end + title.length, start, where }
    : { end, start, where }
}

/** Whether a mention stands in the body and is no byline. */
export const isInBody = ({ titleSource, where }: Mention): boolean =>
  typeof where === 'number' && titleSource !== 'byline'
