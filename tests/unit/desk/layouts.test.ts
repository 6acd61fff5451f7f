import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { edition, layouts, photoFolder, photos, staff, stories } from '../../../desk/paper/index.js'

describe('the demo layouts', () => {
  it('are one for each page of the edition, with the names the paper gives them', () => {
    expect(layouts.map((layout) => layout.page)).toEqual(edition.pages.map((page) => page.number))
    expect(layouts).toHaveLength(4)
  })

  it.each(layouts.map((layout) => [layout.page, layout] as const))(
    'page %i fills its grid without overlap or gap',
    (_page, { grid, placements }) => {
      const cells = placements.flatMap(({ height, width, x, y }) =>
        Array.from(
          { length: width * height },
          (_, i) => `${x + (i % width)}:${y + Math.floor(i / width)}`,
        ),
      )
      expect(new Set(cells).size).toBe(cells.length)
      expect(cells.length).toBe(grid.columns * grid.rows)
      for (const { height, width, x, y } of placements) {
        expect(x >= 0 && y >= 0 && x + width <= grid.columns && y + height <= grid.rows).toBe(true)
      }
    },
  )

  it.each(layouts.map((layout) => [layout.page, layout] as const))(
    'page %i has its lead story on top and places stories of its own',
    (page, { placements }) => {
      const banners = placements.filter((placement) => placement.headlineStyle === 'banner')
      expect(banners.map(({ y }) => y)).toEqual([0])
      const own = stories.filter((story) => story.page === page).map((story) => story.key)
      const placed = placements.flatMap(({ story }) => (story === undefined ? [] : [story]))
      expect(placed.sort()).toEqual(own.sort())
    },
  )

  it('place every photo once', () => {
    const placed = layouts.flatMap((layout) =>
      layout.placements.flatMap(({ photo }) => (photo === undefined ? [] : [photo])),
    )
    expect(placed.sort()).toEqual(photos.map((photo) => photo.key).sort())
  })
})

describe('the demo photos', () => {
  it.each(photos.map((photo) => [photo.key, photo] as const))(
    '%s is a light JPEG with caption, credit and alternative text',
    async (_key, photo) => {
      const bytes = await readFile(path.join(photoFolder, photo.file))
      const { format, height, width } = await sharp(bytes).metadata()
      expect({ format, height, width }).toEqual({ format: 'jpeg', height: 1067, width: 1600 })
      expect(bytes.length).toBeLessThan(120 * 1024)
      expect(photo.caption.length).toBeGreaterThan(15)
      expect(photo.alt.length).toBeGreaterThan(10)
      for (const { name } of photo.credits) expect(photo.credit).toContain(name)
      expect(photo.takenAt < edition.date).toBe(true)
    },
  )
})

describe('the demo staff', () => {
  it('has every role, addresses that can never be delivered, and no password', () => {
    const roles = staff.map((person) => person.role).sort()
    expect(roles).toEqual(['admin', 'desk-editor', 'editor-in-chief', 'reporter', 'reporter'])
    for (const person of staff) {
      expect(person.email).toMatch(/@qinghe\.example$/)
      expect(Object.keys(person)).not.toContain('password')
    }
  })
})
