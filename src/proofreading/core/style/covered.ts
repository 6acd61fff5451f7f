/** A stretch of a text. */
export type Stretch = { end: number; start: number }

/** Which units of a text lie in any of the stretches. */
export function coverOf(length: number, stretches: Iterable<Stretch>): Uint8Array {
  const cover = new Uint8Array(length)
  for (const { end, start } of stretches) cover.fill(1, start, end)
  return cover
}

/** Whether a stretch has a unit that is covered. */
export const isCovered = (cover: Uint8Array | undefined, { end, start }: Stretch): boolean =>
  cover !== undefined && cover.subarray(Math.max(0, start), end).includes(1)
