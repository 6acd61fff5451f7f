import type { SaidDay } from '../../core/dates/saidDay.js'
import { readNumber } from './dates.js'

/** The day that a pattern has read; `offset` is the place where its text begins. */
export function saidDay({ groups = {}, index }: RegExpExecArray, offset: number): SaidDay {
  const { day = '', month = '', year } = groups
  return {
    day: readNumber(day),
    month: readNumber(month),
    start: offset + index,
    year: year === undefined ? null : readNumber(year),
  }
}
