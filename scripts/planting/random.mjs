/** A generator of whole numbers from 0 up to `below`, the same row for the same seed (mulberry32). */
export function randomNumbers(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return below > 0 ? ((mixed ^ (mixed >>> 14)) >>> 0) % below : 0
  }
}

/** One of a list by chance, undefined of an empty one. */
export const pick = (list, random) => list[random(list.length)]

/** A list's things in an order by chance; the list stays as it is. */
export function shuffle(list, random) {
  const left = [...list]
  return list.map(() => left.splice(random(left.length), 1)[0])
}
