import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/analyse.js'
import { type ItemText, type Mention } from '../../../src/documents/item.js'
import { type TaggedWord } from '../../../src/reading/core/suggestions/rule.js'
import { suggestPeople } from '../../../src/reading/core/suggestions/suggestPeople.js'
import { getReadingLocale } from '../../../src/reading/locales/index.js'
import { loadSegmenter } from '../../../src/reading/suggest/segmenter.js'
import { suggestionsFor } from '../../../src/suggest.js'
import rows from '../../cases/reading/zh/suggested-people.json' with { type: 'json' }

const { suggestions: rules } = getReadingLocale('zh')

/** A row holds the words of a sentence as a segmenter cuts it, each with its tag: 温/nr 春生/n. */
const wordsOf = (row: string): TaggedWord[] =>
  row.split(' ').map((entry) => {
    const slash = entry.lastIndexOf('/')
    return { tag: entry.slice(slash + 1), word: entry.slice(0, slash) }
  })
const itemOf = (...paragraphs: string[]): ItemText => ({
  credit: null,
  headline: null,
  kicker: null,
  kind: 'text',
  paragraphs,
  subhead: null,
})
const textOf = (words: readonly TaggedWord[]) => words.map(({ word }) => word).join('')

/** Suggestions in paragraphs that are given as tagged words. */
function suggestIn(paragraphs: string[], mentions: Partial<Mention>[] = []): Mention[] {
  const cut = paragraphs.map(wordsOf)
  const byText = new Map(cut.map((words) => [textOf(words), words]))
  return suggestPeople(
    itemOf(...cut.map(textOf)),
    { mentions: mentions as Mention[] },
    { rules, tagWords: (text) => byText.get(text) ?? [] },
  )
}

describe('which words of a segmenter hint at a person', () => {
  it.each(rows)('$words', ({ expect: expected, words }) => {
    expect(suggestIn([words]).map(({ name, rule }) => `${rule} ${name}`)).toEqual(expected)
  })

  it('every rule says what it finds', () => {
    for (const { describe: text, id } of rules) {
      expect(id).toMatch(/^zh-[a-z-]+$/)
      expect(text).not.toBe('')
    }
  })
})

describe('suggestions of an item', () => {
  const first = '请/v 柏南星/x 上台/v 。/x'

  it('are found again in other words, in reading order, with their places', () => {
    const found = suggestIn([first, '全场/n 为/p 柏南/n 星/n 鼓掌/v 。/x'])
    expect(found.map(({ end, start, where }) => [where, start, end])).toEqual([
      [0, 1, 4],
      [1, 3, 6],
    ])
  })

  it('of two characters are found again as whole words only', () => {
    const found = suggestIn(['请/v 邹芃/x 上台/v 。/x', '邹芃/x 来/v ，/x 邹芃芃/l 也/d 来/v 。/x'])
    expect(found.map(({ start, where }) => [where, start])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('are neither a mention nor of a mention’s name', () => {
    expect(suggestIn([first], [{ end: 4, name: '柏南星', start: 1, where: 0 }])).toEqual([])
    expect(suggestIn([first], [{ end: 2, name: '南', start: 1, where: 0 }])).toEqual([])
    expect(suggestIn([first], [{ end: 4, name: '柏南星', start: 1, where: 7 }])).toEqual([])
    expect(suggestIn([first], [{ end: 4, name: '别人', start: 1, where: 7 }])).toHaveLength(1)
  })
})

describe('the segmenter', () => {
  const read = (text: string) => analyseText({ issueDate: '2026-01-01', roster: [], text })

  it('is no part of the ordinary reading', () => {
    expect(read('请柏南星上台领奖。')).toMatchObject({ mentions: [], suggestions: [] })
  })

  it('suggests when it is asked, with evidence and rule', async () => {
    const [found, ...others] = await suggestionsFor(read('她把伞递给程念慈。'))
    expect(found).toMatchObject({ end: 8, name: '程念慈', rule: 'zh-segmented-name', start: 5 })
    expect(others).toEqual([])
  })

  it('is loaded once', async () => {
    expect(loadSegmenter()).toBe(loadSegmenter())
    await loadSegmenter()
  })

  it('knows the words that a desk has added', async () => {
    const words = { notNames: ['程念慈'] }
    const issueDate = '2026-01-01'
    const item = analyseText({ issueDate, roster: [], text: '她把伞递给程念慈。', words })
    expect(await suggestionsFor(item, { words })).toEqual([])
  })

  it('has nothing to say on English', async () => {
    const text = 'Ada Whitcombe opened the bridge.'
    const item = analyseText({ issueDate: '2026-01-01', locale: 'en', roster: [], text })
    expect(await suggestionsFor(item, { locale: 'en' })).toEqual([])
  })

  it('cuts any text into words that together are the text, and every suggestion is what its place holds', async () => {
    const { tag } = await loadSegmenter()
    const scraps = fc.constantFrom(
      ...'王 柏南星 欧阳 同志 · 古尔特 克 先生 说 ， \n　 😀 \u0000 Ada 9 ９ 温 春生 的 村'.split(
        ' ',
      ),
    )
    const noise = fc.string({ maxLength: 6, unit: 'grapheme' })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(scraps, noise), { maxLength: 30 }), async (parts) => {
        const text = parts.join('')
        expect(textOf(tag(text))).toBe(text)
        const item = read(text)
        let last = { end: 0, where: item.kind as unknown }
        for (const { end, name, start, where } of await suggestionsFor(item)) {
          expect(item.paragraphs[Number(where)]?.slice(start, end)).toBe(name)
          if (last.where === where) expect(start).toBeGreaterThanOrEqual(last.end)
          last = { end, where }
        }
      }),
      { numRuns: 400 },
    )
  })
})
