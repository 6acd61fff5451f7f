import { describe, expect, test } from 'vitest'

import { readPage } from '../../../src/intake/core/readPage.js'
import { getIntakeLocale } from '../../../src/intake/locales/index.js'
import { goldItems, rawPage } from './qingheGold.js'

const zh = getIntakeLocale('zh')
const items = readPage(rawPage, zh)
const shape = ({ credit, headline, kind, paragraphs, subhead }: (typeof goldItems)[number]) => ({
  credit,
  headline,
  kind,
  paragraphs,
  subhead: subhead ?? null,
})
const asGold = goldItems.map(shape)

describe('the dirty page of Qinghe', () => {
  test('has as many items as a person finds', () => {
    expect(items.map((item) => item.headline)).toEqual(asGold.map((item) => item.headline))
  })

  test.each(
    asGold.map((gold, at) => ({ at, gold, name: gold.headline ?? 'photo without headline' })),
  )('reads $name to the letter', ({ at, gold }) => {
    const { credit, headline, kind, paragraphs, subhead } = items[at]!
    expect({ credit, headline, kind, paragraphs, subhead }).toEqual(gold)
  })

  test('says that each photo awaits its image, and of nothing else', () => {
    expect(items.map((item) => item.flags)).toEqual(
      items.map((item) => (item.kind === 'photo' ? ['awaits-image'] : [])),
    )
  })

  test('tells the raw lines that an item came from, a detached headline among them', () => {
    const last = rawPage.trimEnd().split('\n').length
    expect(items[0]!.rawLines).toEqual([
      [2, 3],
      [5, 5],
      [last, last],
    ])
  })
})

describe('other ways in which such a page arrives', () => {
  const same = (raw: string) =>
    readPage(raw, zh).map(({ credit, headline, kind, paragraphs, subhead }) => ({
      credit,
      headline,
      kind,
      paragraphs,
      subhead,
    }))

  test('without any mark where a glyph was lost', () => {
    expect(same(rawPage.replaceAll('\uFFFD', ''))).toEqual(asGold)
  })

  test('with Windows line ends', () => {
    expect(same(rawPage.replaceAll('\n', '\r\n'))).toEqual(asGold)
  })

  test('with a byte order mark, no-break spaces and trailing spaces', () => {
    expect(same('\uFEFF' + rawPage.replaceAll(' ', '\u00A0').replaceAll('\n', '  \n'))).toEqual(
      asGold,
    )
  })

  test('the same story twice is flagged, not dropped', () => {
    const twice = readPage(rawPage + '\n' + rawPage, zh)
    expect(twice).toHaveLength(2 * asGold.length)
    expect(twice.filter((item) => item.flags.includes('duplicate')).length).toBeGreaterThan(12)
  })
})
