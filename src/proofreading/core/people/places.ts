import type { Dateline, Mention, Span, Where } from '../../../documents/item.js'
import type { CheckContext, ReadItem } from '../check.js'

/** The string of an item that `where` names. */
export const stringAt = (item: ReadItem, where: Where): string =>
  (typeof where === 'number' ? item.paragraphs[where] : item[where]) ?? ''

/** The strings of an item in printed order. */
export function stringsOf(item: ReadItem): { text: string; where: Where }[] {
  const heads: Where[] = ['kicker', 'headline', 'subhead']
  const wheres: Where[] = [...heads, ...item.paragraphs.keys(), 'credit']
  return wheres.map((where) => ({ text: stringAt(item, where), where })).filter(({ text }) => text)
}

/** The day on which a title in that string must be held: that of its story's lead, else the issue's. */
export function dayOf(item: ReadItem, where: Where, { issueDate }: CheckContext): string {
  const { dateline } = item
  const isBefore = ({ paragraph }: Dateline) => typeof where === 'number' && paragraph <= where
  const lead = typeof where === 'number' ? dateline.filter(isBefore).at(-1) : dateline[0]
  return firstDay.exec(lead?.value ?? '')?.[0] ?? issueDate
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

/** Mentions in the body, in order; without bylines. */
export const inBody = (item: ReadItem): Mention[] =>
  item.mentions.filter(
    ({ titleSource, where }) => typeof where === 'number' && titleSource !== 'byline',
  )
