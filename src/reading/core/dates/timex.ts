import { type PartOfDay } from '../../../documents/item.js'
import { type DatePoint } from './expression.js'
import { type Period } from './period.js'

/** TIMEX3 suffixes of the parts of a day. */
const PART_CODES: Record<PartOfDay, string> = {
  afternoon: 'TAF',
  evening: 'TEV',
  midday: 'TMI',
  morning: 'TMO',
  night: 'TNI',
}

/** TIMEX3 suffix of a part of the day; empty where none is said. */
export const partCode = (part: PartOfDay | undefined): string => (part ? PART_CODES[part] : '')

/** TIMEX3 value of a resolved point: 2020-07-01TMO, 2021-W09, 2021-03-18T14:30. */
export function timexOf(period: Period, point: DatePoint): null | string {
  if (period.unit !== 'day' || period.timex === null) return period.timex
  if (point.clock) {
    const { hour, minute } = point.clock
    return `${period.timex}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  }
  return period.timex + partCode(point.part)
}
