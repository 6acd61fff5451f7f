/** A stretch of a text. */
export type Stretch = { end: number; start: number }

/** Whether two stretches have a unit in common. */
export const touches = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end

/** Whether a stretch has a unit in common with any of the others. */
export function touchesAny(others: readonly Stretch[], stretch: Stretch): boolean {
  for (const other of others) if (touches(other, stretch)) return true
  return false
}
