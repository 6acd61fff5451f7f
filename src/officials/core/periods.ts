import type { RosterPost } from '../../documents/roster.js'

type Period = Pick<RosterPost, 'from' | 'to'>

/** Whether two posts are one office: the same title of the same body; a body that is not said may be any. */
export const isSameOffice = (
  a: Pick<RosterPost, 'organization' | 'title'>,
  b: Pick<RosterPost, 'organization' | 'title'>,
): boolean =>
  a.title === b.title && (!a.organization || !b.organization || a.organization === b.organization)

/**
 * Whether two periods have a day in common for certain. Where one ends in the month or year in which the other begins, the
 * roster does not say, and they are taken to follow each other.
 */
export const overlap = (a: Period, b: Period): boolean => !isBefore(a, b) && !isBefore(b, a)

function isBefore({ to }: Period, { from }: Period): boolean {
  if (!to || !from) return false
  const length = Math.min(to.length, from.length)
  const [end, start] = [to.slice(0, length), from.slice(0, length)]
  return end < start || (end === start && (to.length < 10 || from.length < 10))
}
