import { describe, expect, it } from 'vitest'
import { findMisplaced } from '../../../src/layouts/core/findMisplaced.js'

const grid = { columns: 12, rows: 16 }
const at = (x: number, y: number, width: number, height: number, what: null | string = null) => ({
  height,
  what,
  width,
  x,
  y,
})

describe('what cannot stand where it stands', () => {
  it.each([
    ['side by side', [at(0, 0, 6, 8), at(6, 0, 6, 8)], null],
    ['one above the other', [at(0, 0, 12, 8), at(0, 8, 12, 8)], null],
    ['one unit over', [at(0, 0, 7, 8), at(6, 0, 6, 8)], 'overlaps'],
    ['one inside another', [at(0, 0, 12, 16), at(3, 3, 1, 1)], 'overlaps'],
    ['past the right edge', [at(7, 0, 6, 8)], 'outside'],
    ['past the lower edge', [at(0, 9, 6, 8)], 'outside'],
    ['left of the page', [at(-1, 0, 6, 8)], 'outside'],
    ['of no size', [at(0, 0, 0, 8)], 'outside'],
    ['between the grid lines', [at(0.5, 0, 1, 1)], 'outside'],
    [
      'the same story twice',
      [at(0, 0, 1, 1, 'articles 1'), at(2, 2, 1, 1, 'articles 1')],
      'placed-twice',
    ],
  ] as const)('%s', (_, placements, reason) => {
    expect(findMisplaced([...placements], grid)?.reason ?? null).toBe(reason)
  })
})
