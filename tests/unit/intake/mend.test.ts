// A person mends items before they are saved; nothing of their text is lost by it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeItems, paragraphAt, splitItem, withText } from '../../../src/intake/core/mend.js'
import type { PageItem } from '../../../src/intake/core/pageItem.js'

const item = (more: Partial<PageItem>): PageItem => ({
  ...{ credit: null, flags: [], headline: null, kicker: null, kind: 'article', subhead: null },
  ...{ paragraphs: [], rawLines: [] },
  ...more,
})
const story = item({ headline: '渡口', paragraphs: ['甲。', '小题', '乙。'], rawLines: [[1, 4]] })

describe('mending', () => {
  test('joins an item with the next, whose headline becomes a crosshead', () => {
    const next = item({ credit: '常思远 摄', headings: [1], headline: '梨园', paragraphs: ['丙。', '题', '丁。'], rawLines: [[9, 9], [5, 6]] }) // prettier-ignore
    expect(mergeItems(story, next)).toMatchObject({
      credit: '常思远 摄',
      headings: [3, 5],
      headline: '渡口',
      paragraphs: ['甲。', '小题', '乙。', '梨园', '丙。', '题', '丁。'],
      rawLines: [
        [1, 6],
        [9, 9],
      ],
    })
  })

  test('splits before a paragraph, which is the headline where it reads as one', () => {
    const [above, below] = splitItem({ ...story, credit: '常思远 摄' }, 1)
    expect(above).toMatchObject({ credit: '常思远 摄', headline: '渡口', paragraphs: ['甲。'] })
    expect(below).toMatchObject({ credit: null, headline: '小题', paragraphs: ['乙。'] })
    expect(splitItem(story, 2)[1]).toMatchObject({ headline: null, paragraphs: ['乙。'] })
  })

  test('keeps crossheads through an edit of other lines', () => {
    const edited = withText({ ...story, headings: [1] }, '甲改。\n\n 小题 \n乙。\n')
    expect(edited).toMatchObject({ headings: [1], paragraphs: ['甲改。', '小题', '乙。'] })
  })

  test.each([
    ['甲\n乙\n丙', 0, 0],
    ['甲\n乙\n丙', 1, 0],
    ['甲\n乙\n丙', 2, 1],
    ['甲\n\n乙', 2, 1],
    ['\n甲', 0, 0],
  ])('finds the paragraph at the cursor: %j at %i', (text, offset, index) => {
    expect(paragraphAt(text, offset)).toBe(index)
  })

  test('loses nothing', () => {
    const line = fc.constantFrom(null, '甲', '乙乙。', '丙丙丙')
    const items = fc.record({ credit: line, headline: line, kicker: line, subhead: line, paragraphs: fc.array(fc.constantFrom('丁。', '戊', '己己'), { maxLength: 5 }) }) // prettier-ignore
    const all = ({ credit, headline, kicker, paragraphs, subhead }: PageItem) =>
      [credit, headline, kicker, subhead, ...paragraphs].join('').replaceAll(' ', '')
    const signs = (...items: PageItem[]) => [...items.map(all).join('')].sort().join('')
    fc.assert(
      fc.property(items, items, fc.nat(5), (one, other, at) => {
        expect(signs(mergeItems(item(one), item(other)))).toBe(signs(item(one), item(other)))
        if (at > 0 && at < one.paragraphs.length)
          expect(signs(...splitItem(item(one), at))).toBe(signs(item(one)))
      }),
    )
  })
})
