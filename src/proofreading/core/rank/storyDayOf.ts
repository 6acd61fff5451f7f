import type { Where } from '../../../documents/item.js'
import type { ReadItem } from '../check.js'

const DAY = /^\d{4}-\d\d-\d\d/

/** The day that a string tells of, YYYY-MM-DD: of its event, of its story's lead, else of the issue. */
export function storyDayOf(
  { dateline, events }: ReadItem,
  where: Where,
  issueDate: string,
): string {
  for (const { date, paragraph } of events)
    if (paragraph === where && date !== null && DAY.test(date)) return date.slice(0, 10)
  let lead: string | undefined
  for (const { paragraph, value } of dateline) {
    const isOwn = typeof where === 'number' ? paragraph <= where : lead === undefined
    if (isOwn && value !== null) lead = value
  }
  return (lead ?? issueDate).slice(0, 10)
}
