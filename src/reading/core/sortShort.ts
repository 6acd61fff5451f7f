/** Longer lists go to the built-in sort, which makes copies but fewer comparisons. */
const SHORT = 32

/** Sorts a list in place, equals in their order, without copies where it is short: nearly all lists of an item are. */
export function sortShort<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > SHORT) return list.sort(compare)
  for (let next = 1; next < list.length; next++) {
    const item = list[next] as T
    let at = next
    for (; at > 0; at--) {
      const before = list[at - 1] as T
      if (compare(before, item) <= 0) break
      list[at] = before
    }
    list[at] = item
  }
  return list
}

/** Compares stretches by where they begin. */
export const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start
