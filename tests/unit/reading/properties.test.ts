import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DateMention, type ItemText, type Mention } from '../../../src/documents/item.js'
import { readItem } from '../../../src/reading/core/readItem.js'
import { buildRosterIndex } from '../../../src/reading/core/rosterIndex.js'
import { getReadingLocale } from '../../../src/reading/locales/index.js'
import { stringAt } from './readText.js'

const roster = buildRosterIndex([
  { name: '穆青山', posts: [{ title: '县委书记' }] },
  { name: '马达', otherNames: ['马小达'], posts: [{ title: '副县长' }] },
])

/** Scraps of the genre, so that random texts also reach the inner rules. */
const scraps = fc.constantFrom(
  ...'Mayor Ada Whitcombe May 3 - 5 yesterday 县委书记 副县长 、 ， 。 （ ） 记者 通讯员 穆青山 马达 卞小川 5月3日 至 10日 上午 昨日 2月30日 去年同期 前 起 以来 下周二 8:30 每月 三天 本报讯 又讯 主持召开 推进会 在 到 调研 同志 · 阿不都 等 和 农历 初一 国庆期间 □ 摄 文/图'.split(
    ' ',
  ),
)
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('\ud83d', '\ude00', '\u0000', '　', ' ', '\n', '９', '王', '𠮷'),
    maxLength: 8,
  }),
  fc.constant('😀'),
)
const text = fc
  .array(fc.oneof({ arbitrary: scraps, weight: 4 }, { arbitrary: noise, weight: 1 }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))
const item: fc.Arbitrary<ItemText> = fc.record({
  credit: fc.option(text),
  headline: fc.option(text),
  kicker: fc.option(text),
  kind: fc.constantFrom('article' as const, 'photo' as const, 'text' as const),
  paragraphs: fc.array(text, { maxLength: 4 }),
  subhead: fc.option(text),
})
const day = fc.date({
  max: new Date('2090-01-01'),
  min: new Date('1990-01-01'),
  noInvalidDate: true,
})

const read = (of: ItemText, issueDate = '2024-05-15', code: 'en' | 'zh' = 'zh') =>
  readItem(of, { issueDate, locale: getReadingLocale(code), roster })

const bare = (of: string) => of.replace(/[\s\u3000]+/g, '')

function checkOrder(spans: readonly (DateMention | Mention)[]): void {
  spans.forEach((span, index) => {
    const before = spans[index - 1]
    if (before?.where === span.where) expect(before.end).toBeLessThanOrEqual(span.start)
  })
}

it('gives sorted spans in range whose text is what they claim, for any text and any date', () => {
  fc.assert(
    fc.property(item, day, fc.constantFrom('en', 'zh'), (of, date, code) => {
      const reading = read(of, date.toISOString().slice(0, 10), code)
      for (const mention of reading.mentions) {
        expect(bare(stringAt(of, mention.where).slice(mention.start, mention.end))).toBe(
          mention.name,
        )
      }
      for (const found of reading.dates) {
        expect(stringAt(of, found.where).slice(found.start, found.end)).toBe(found.text)
        expect(found.end).toBeGreaterThan(found.start)
        if (found.from && found.to) expect(found.from <= found.to).toBe(true)
      }
      checkOrder(reading.mentions)
      checkOrder(reading.dates)
    }),
    { numRuns: 1500 },
  )
})

it('reads the same twice and leaves what it was given as it was', () => {
  fc.assert(
    fc.property(item, (of) => {
      const before = structuredClone(of)
      expect(read(of)).toEqual(read(of))
      expect(of).toEqual(before)
    }),
    { numRuns: 200 },
  )
})

it('takes a time in step with the length, however often a pattern almost fits', () => {
  const repeated = [
    '县委常委、',
    '1至',
    '的推进会在',
    '张王李',
    '·阿',
    '每月1',
    '（记者 ',
    '一',
    '在到召开的',
  ]
  for (const scrap of repeated) {
    const long = { ...empty, paragraphs: [scrap.repeat(Math.ceil(40_000 / scrap.length))] }
    const start = performance.now()
    read(long)
    expect(performance.now() - start, `40,000 characters of ${scrap}`).toBeLessThan(2_000)
  }
})

const empty: ItemText = {
  credit: null,
  headline: null,
  kicker: null,
  kind: 'text',
  paragraphs: [],
  subhead: null,
}
