import type { Where } from '../../../documents/item.js'
import type { ReadItem } from '../check.js'

const DAY = /^\d{4}-\d\d-\d\d/

/** The day that a string tells of, YYYY-MM-DD: of its event, of its story's lead, else of the issue. */
export function storyDayOf(
  { dateline, events }: ReadItem,
  where: Where,
  issueDate: string,
): string {
  const event = events.find(({ date, paragraph }) => paragraph === where && DAY.test(date ?? ''))
  const leads = dateline.filter(({ value }) => value !== null)
  const lead =
    typeof where === 'number' ? leads.findLast(({ paragraph }) => paragraph <= where) : leads[0]
  return (event?.date ?? lead?.value ?? issueDate).slice(0, 10)
}
