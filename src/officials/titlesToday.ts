import type { FieldHook } from 'payload'
import { isHeldOn } from '../documents/heldOn.js'
import type { RosterPost } from '../documents/roster.js'
import { today } from '../host/days.js'

/** The titles that an official holds today, as a list shows them: 县委副书记、县长. */
export const titlesToday =
  (timeZone: string): FieldHook =>
  ({ siblingData }) => {
    const day = today(timeZone)
    const posts = (siblingData.posts ?? []) as RosterPost[]
    const held = posts.filter((post) => isHeldOn(post, day))
    return held.map(({ title }) => title).join('、')
  }
