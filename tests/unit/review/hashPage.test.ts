import { describe, expect, it } from 'vitest'
import type { PrintedPage } from '../../../src/documents/page.js'
import { describeChanges } from '../../../src/review/core/describeChanges.js'
import { findProblems } from '../../../src/review/core/findProblems.js'
import { hashPage } from '../../../src/review/hashPage.js'

const page = (): PrintedPage => ({
  grid: { columns: 12, rows: 16 },
  masthead: { date: '2026-10-16', number: 1, pageName: '要闻', pageNumber: 1, paper: '报' },
  placements: [
    {
      article: {
        credits: [{ name: '甲', role: '记者' }],
        headline: '标题',
        id: 1,
        kicker: null,
        paragraphs: [{ heading: null, text: '第一段。' }],
        photos: [],
        subhead: null,
      },
      columns: 2,
      headlineStyle: 'lead',
      height: 8,
      key: 'a',
      kind: 'article',
      width: 6,
      x: 0,
      y: 0,
    },
    {
      columns: 1,
      headlineStyle: 'plain',
      height: 4,
      key: 'b',
      kind: 'photo',
      photo: {
        alt: null,
        caption: '图说。',
        credit: '乙 摄',
        credits: [],
        headline: null,
        height: 40,
        id: 2,
        imageHash: 'f00',
        mimeType: 'image/jpeg',
        width: 60,
      },
      width: 6,
      x: 6,
      y: 0,
    },
  ],
})

/** Every place of a page in which one value can be changed. */
function* leaves(value: unknown, path: (number | string)[] = []): Generator<(number | string)[]> {
  if (value === null || typeof value !== 'object') yield path
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key])
}

function changed(path: (number | string)[]): PrintedPage {
  const copy = page()
  const last = path.at(-1)!
  const parent = path.slice(0, -1).reduce((at: never, key) => at[key], copy as never)
  const value = parent[last] as unknown
  ;(parent as Record<string, unknown>)[last] = typeof value === 'number' ? value + 1 : `${value}。`
  return copy
}

describe('the hash of a page', () => {
  it('does not depend on the order of keys', () => {
    const reversed = JSON.parse(JSON.stringify(page()), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    expect(hashPage(reversed)).toBe(hashPage(page()))
  })

  it.each([...leaves(page())].map((path) => [path.join('.'), path]))(
    'changes with %s, and the change can be named',
    (_, path) => {
      const other = changed(path)
      expect(hashPage(other)).not.toBe(hashPage(page()))
      const isSize = /photo\.(width|height|mimeType)$|\.(key|kind)$/.test(String(_))
      if (!isSize) expect(describeChanges(page(), other)).not.toEqual([])
    },
  )
})

type Spoilt = { article: { headline: string; paragraphs: unknown[] }; photo: { imageHash: null } }
const spoil: Record<string, (placements: Spoilt[]) => void> = {
  'empty-page': (placements) => {
    placements.length = 0
  },
  'no-headline': ([story]) => {
    story!.article.headline = ''
  },
  'no-text': ([story]) => {
    story!.article.paragraphs = []
  },
  'photo-awaits-file': ([, photo]) => {
    photo!.photo.imageHash = null
  },
}

describe('a page that cannot be printed says why', () => {
  it.each(Object.keys(spoil))('%s', (problem) => {
    const spoilt = page()
    spoil[problem]!(spoilt.placements as unknown as Spoilt[])
    expect(findProblems(spoilt)).toMatchObject([{ problem }])
    expect(findProblems(page())).toEqual([])
  })
})
