import type { RosterPost } from './roster.js'

/** Whether a post is held on a day (YYYY-MM-DD); a missing bound is open, a short one covers its whole unit. */
export function isHeldOn({ from, to }: Pick<RosterPost, 'from' | 'to'>, on: string): boolean {
  const isAfterStart = !from || on.slice(0, from.length) >= from
  return isAfterStart && (!to || on.slice(0, to.length) <= to)
}
