// One story that somebody wrote elsewhere: which of its lines stand over it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemsOf } from '../../../src/intake/core/source.js'
import { getIntakeLocale } from '../../../src/intake/locales/index.js'
import stories from '../../cases/intake/stories.json' with { type: 'json' }

const zh = getIntakeLocale('zh')
type Block = { heading: number; text: string } | string
const read = (blocks: readonly Block[]) => {
  const all = blocks.map((b) => (typeof b === 'string' ? { heading: null, text: b } : b))
  return itemsOf({ blocks: all, kind: 'story', pictures: 0 }, zh)[0]!
}

describe('a story', () => {
  test.each(stories)('$name', ({ blocks, item }) => {
    const { rawLines, ...found } = read(blocks)
    const nothing = { credit: null, flags: [], headings: [], kicker: null, subhead: null }
    expect(found).toEqual({ kind: 'article', ...nothing, ...item })
    expect(rawLines).toEqual([[1, blocks.length]])
  })

  test('of any blocks keeps every character', () => {
    const text = fc.stringMatching(/^[甲乙。记者摄：——本报讯a]{1,30}$/u)
    const block = fc.oneof(text, fc.record({ heading: fc.integer({ max: 6, min: 1 }), text }))
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const { credit, headline, kicker, paragraphs, subhead } = read(blocks)
        const kept = [credit, headline, kicker, subhead, ...paragraphs].join('')
        const given = blocks.map((b) => (typeof b === 'string' ? b : b.text)).join('')
        expect([...kept.replaceAll(' ', '')].sort()).toEqual([...given.replaceAll(' ', '')].sort())
      }),
    )
  })
})
