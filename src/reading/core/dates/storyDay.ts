import { type DateMention } from '../../../documents/item.js'

const IS_DAY = /^\d{4}-\d\d-\d\d(?:$|T|\/\d{4}-\d\d-\d\d$)/

/** Whether a lead's date settles when the story was: any resolvable one, and 日前, which says only lately. */
export const decidesStoryDate = ({ tier, timex }: DateMention): boolean =>
  tier === 'core' || (tier === 'vague' && timex === 'PAST_REF')

/** Whether it settles it with a day, not a coarser unit nor what is only to come. */
export const isStoryDay = ({ from, tier, value }: DateMention, issueDate: string): boolean =>
  tier === 'core' && IS_DAY.test(value ?? '') && (from ?? '') <= issueDate
