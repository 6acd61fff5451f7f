import type { Direction } from './element.js'
import type { Pattern } from './parsePattern.js'

/** What of a text is wrong, and what stood at its placeholders. */
export type Match = { end: number; start: number; values: readonly string[] }

/** The match of a pattern whose anchor begins at `at`, where the anchor is known to stand; undefined where there is none. */
export function matchPattern(pattern: Pattern, text: string, at: number): Match | undefined {
  const { anchor, elements, from, to, values } = pattern
  const length = elements[anchor]?.literal?.length ?? 0
  // Nearly every place fails at a neighbour: no list is made for it.
  if (elements[anchor - 1]?.mayFit(text, at, -1) === false) return undefined
  if (elements[anchor + 1]?.mayFit(text, at + length, 1) === false) return undefined
  const bounds = new Array<number>(elements.length + 1).fill(at)
  bounds[anchor + 1] = at + length
  if (!extend(pattern, text, bounds, anchor - 1, -1)) return undefined
  if (!extend(pattern, text, bounds, anchor + 1, 1)) return undefined
  return {
    end: bounds[to] ?? at,
    start: bounds[from] ?? at,
    values: values.map((index) => text.slice(bounds[index], bounds[index + 1])),
  }
}

/** Fits the elements from `index` on in one direction, and writes down where each begins and ends. */
function extend(
  pattern: Pattern,
  text: string,
  bounds: number[],
  index: number,
  direction: Direction,
): boolean {
  const element = pattern.elements[index]
  if (!element) return true
  const at = bounds[direction > 0 ? index : index + 1] ?? 0
  for (const length of element.lengths(text, at, direction)) {
    bounds[direction > 0 ? index + 1 : index] = at + length * direction
    if (extend(pattern, text, bounds, index + direction, direction)) return true
  }
  return false
}
