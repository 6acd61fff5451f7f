import type { FieldHook } from 'payload'
import type { RosterPost } from '../documents/roster.js'
import { today } from '../host/days.js'

/** The titles that an official holds today, as a list shows them: 县委副书记、县长. */
export const titlesToday =
  (timeZone: string): FieldHook =>
  ({ siblingData }) => {
    const day = today(timeZone)
    const posts = (siblingData.posts ?? []) as RosterPost[]
    const held = posts.filter(({ from, to }) => isFrom(from, day) && isTo(to, day))
    return held.map(({ title }) => title).join('、')
  }

const isFrom = (from: null | string | undefined, day: string): boolean => !from || from <= day

/** A post to 2024-05 is held through the last day of that month. */
const isTo = (to: null | string | undefined, day: string): boolean =>
  !to || day.slice(0, to.length) <= to
