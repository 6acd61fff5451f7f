import type { Frame } from '../../documents/page.js'

/** Why a placement cannot stand where it stands; `index` and `other` count placements from 0. */
export type Misplaced =
  | { index: number; other: number; reason: 'overlaps' }
  | { index: number; other: number; reason: 'placed-twice' }
  | { index: number; reason: 'outside' }

type Placed = Frame & {
  /** Identity of what is placed. */
  what: null | string
}

/**
 * The first placement that leaves the grid, overlaps another or repeats what stands on the page already; null when all fit.
 * @param grid size in grid units
 */
export function findMisplaced(
  placements: Placed[],
  grid: { columns: number; rows: number },
): Misplaced | null {
  for (const [index, placed] of placements.entries()) {
    if (!inside(placed, grid)) return { index, reason: 'outside' }
    for (const [other, before] of placements.slice(0, index).entries()) {
      if (placed.what !== null && placed.what === before.what)
        return { index, other, reason: 'placed-twice' }
      if (overlap(placed, before)) return { index, other, reason: 'overlaps' }
    }
  }
  return null
}

const inside = ({ height, width, x, y }: Frame, grid: { columns: number; rows: number }) =>
  [x, y, width, height].every(Number.isInteger) &&
  x >= 0 &&
  y >= 0 &&
  width >= 1 &&
  height >= 1 &&
  x + width <= grid.columns &&
  y + height <= grid.rows

const overlap = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
