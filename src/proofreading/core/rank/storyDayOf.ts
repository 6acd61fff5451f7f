import type { Where } from '../../../documents/item.js'
import type { ReadItem } from '../check.js'
import { yearOfLead } from '../dates/yearOfLead.js'

const DAY = /^\d{4}-\d\d-\d\d/

/** The day that a string tells of, YYYY-MM-DD: of its event, of its story's lead, else of the issue. */
export function storyDayOf(item: ReadItem, where: Where, issueDate: string): string {
  const lead = leadOf(item, where)
  for (const { date, paragraph } of item.events)
    if (paragraph === where && date !== null && DAY.test(date)) {
      const own = item.dateline.find(({ value }) => value === date)
      return yearOfLead(date.slice(0, 10), own?.text ?? null, issueDate)
    }
  const day = (lead?.value ?? issueDate).slice(0, 10)
  return yearOfLead(day, lead?.text ?? null, issueDate)
}

/** The lead with a day under which a string stands; of a head the first. */
function leadOf({ dateline }: ReadItem, where: Where): ReadItem['dateline'][number] | undefined {
  let lead: ReadItem['dateline'][number] | undefined
  for (const one of dateline) {
    const isOwn = typeof where === 'number' ? one.paragraph <= where : lead === undefined
    if (isOwn && one.value !== null) lead = one
  }
  return lead
}
