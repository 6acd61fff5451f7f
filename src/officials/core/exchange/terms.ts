import type { RosterPost } from '../../../documents/roster.js'

type Term = Pick<RosterPost, 'from' | 'to'>

/** Whether two terms have a day in common; a missing bound is open, and a day on which one follows the other is none. */
export const overlap = (a: Term, b: Term): boolean =>
  !isBefore(a.to, b.from) && !isBefore(b.to, a.from)

/** Whether a post ended before another began; a month covers all its days, so the shorter form decides. */
function isBefore(end: null | string | undefined, begin: null | string | undefined): boolean {
  if (!end || !begin) return false
  const length = Math.min(end.length, begin.length)
  return end.slice(0, length) < begin.slice(0, length) || end === begin
}
