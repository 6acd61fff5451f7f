import { type DateMention } from '../../../documents/item.js'
import { dayNumber } from './calendar.js'

const IS_DAY = /^\d{4}-\d\d-\d\d(?:$|T|\/\d{4}-\d\d-\d\d$)/

/** Whether a lead's date settles when the story was: any resolvable one, and 日前, which says only lately. */
export const decidesStoryDate = ({ tier, timex }: DateMention): boolean =>
  tier === 'core' || (tier === 'vague' && timex === 'PAST_REF')

/** 重阳节前夕，9月30日上午: the feast only says about when, the date behind it on which day. */
export const isBesideOther = (
  { end, rule }: { end: number; rule: string },
  next: undefined | { start: number },
): boolean => next !== undefined && rule.endsWith('-holiday') && next.start - end <= 1

/** 2023年全国统一考试6月7日开考: the year belongs to a name, the day close behind it says when. */
export const isOfEdition = (
  { anchor, end, value }: Pick<DateMention, 'anchor' | 'end' | 'value'>,
  next: undefined | { isDay: boolean; start: number },
): boolean =>
  next !== undefined &&
  next.isDay &&
  anchor === 'stated' &&
  IS_YEAR.test(value ?? '') &&
  next.start - end <= LONGEST_NAME

/** Whether a date is settled to the day. */
export const isOneDay = ({ value }: Pick<DateMention, 'value'>): boolean => IS_DAY.test(value ?? '')

const IS_YEAR = /^\d{4}$/
const LONGEST_NAME = 24

const LONGEST_STORY = 31

/** Whether it settles it with a day or a few, not a coarser unit nor what is only to come. */
export function isStoryDay({ from, tier, to, value }: DateMention, issueDate: string): boolean {
  if (tier !== 'core' || from === null || to === null || from > issueDate) return false
  if (!IS_DAY.test(value ?? '')) return false
  return from === to || dayOf(to) - dayOf(from) < LONGEST_STORY
}

/** Day number of YYYY-MM-DD. */
const dayOf = (day: string): number =>
  dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
