/** A generator of whole numbers from 0 up to `below`, the same row for the same seed (mulberry32). */
export const randomNumbers = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return below > 0 ? ((mixed ^ (mixed >>> 14)) >>> 0) % below : 0
  }
}
