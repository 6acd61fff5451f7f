import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DateMention, type ItemText, type Mention } from '../../../src/documents/item.js'
import { readItem } from '../../../src/reading/core/readItem.js'
import { buildRosterIndex } from '../../../src/reading/core/roster/rosterIndex.js'
import { type PersonDetector, type ReadingLocale } from '../../../src/reading/core/locale.js'
import { getReadingLocale } from '../../../src/reading/locales/index.js'
import { stringAt } from './readText.js'

const roster = buildRosterIndex([
  { name: '穆青山', posts: [{ title: '县委书记' }] },
  { name: '马达', otherNames: ['马小达'], posts: [{ title: '副县长' }] },
])

/** Scraps of the genre, so that random texts also reach the inner rules. */
const scraps = fc.constantFrom(
  ...'Mayor Ada Whitcombe May 3 - 5 yesterday 县委书记 副县长 、 ， 。 （ ） 95-12-25 13-40-2020 09-01 20:01 - 近三年 上月15 三天后 记者 通讯员 穆青山 马达 卞小川 ，卞小川说 5月3日 至 10日 上午 昨日 2月30日 去年同期 前 起 以来 下周二 8:30 每月 三天 本报讯 又讯 主持召开 推进会 在 到 调研 同志 · 阿不都 等 和 农历 初一 国庆期间 □ 摄 文/图'.split(
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

/** Overwrites all that a reading holds, as its owner may. */
function scribbleOver(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) scribbleOver(inner)
  if (Array.isArray(value)) value.push('scribble')
  else Object.assign(value, { end: -1, name: 'scribble', start: -1, value: 'scribble' })
}

it('reads the same after an earlier reading was changed by its owner', () => {
  fc.assert(
    fc.property(item, (of) => {
      const first = read(of)
      const copy = structuredClone(first)
      scribbleOver(first)
      expect(read(of)).toEqual(copy)
    }),
    { numRuns: 300 },
  )
})

/** Chinese with a count of the questions that core and detectors put, and of the answers to go through. */
function countingLocale(): { locale: ReadingLocale; steps: () => number } {
  let steps = 0
  const counted =
    <Asked extends unknown[], Answer>(answer: (...asked: Asked) => Answer) =>
    (...asked: Asked): Answer => {
      const answered = answer(...asked)
      steps += Array.isArray(answered) ? answered.length + 1 : 1
      return answered
    }
  const zh = getReadingLocale('zh')
  const people = zh.people.map(({ find, ...detector }): PersonDetector => ({
    ...detector,
    find: (line, evidence, found) =>
      find(line, { ...evidence, placesOf: counted(evidence.placesOf) }, found),
  }))
  const { dateSignal, isNameHere, shortForms } = zh
  const locale = {
    ...zh,
    dateSignal: counted(dateSignal),
    isNameHere: counted(isNameHere),
    people,
    shortForms: counted(shortForms),
  }
  return { locale, steps: () => steps }
}

const stepsFor = (text: string): number => {
  const { locale, steps } = countingLocale()
  readItem({ ...empty, paragraphs: [text] }, { issueDate: '2024-05-15', locale, roster })
  return steps()
}

it.each([
  '县委常委、',
  '县委常委张明华、',
  '1至',
  '5月8日至',
  '的推进会在',
  '张王李',
  '张明华、',
  '·阿',
  '每月1',
  '（记者 ',
  '一',
  '在到召开的',
])('asks in step with the length, however often a pattern almost fits: %s', (scrap) => {
  const short = scrap.repeat(Math.ceil(10_000 / scrap.length))
  // From half to whole, since the first of a list cost fewer questions than those behind them.
  const twice = stepsFor(short.repeat(2))
  const growth = twice - stepsFor(short)
  expect(stepsFor(short.repeat(4)) - twice).toBeLessThanOrEqual(growth * 2 + 50)
})

/** How often the reading looks at a character of a paragraph. */
function looksAt(text: string): number {
  const { charCodeAt } = String.prototype
  let looks = 0
  String.prototype.charCodeAt = function (this: string, at) {
    looks++
    return charCodeAt.call(this, at)
  }
  try {
    const context = { issueDate: '2024-05-15', locale: getReadingLocale('zh'), roster }
    readItem({ ...empty, paragraphs: [text] }, context)
    return looks
  } finally {
    String.prototype.charCodeAt = charCodeAt
  }
}

it.each(['1', '一', '二十', '〇', '半'])(
  'looks at each figure of a row about as often, however long the row: %s',
  (figure) => {
    const short = figure.repeat(2000 / figure.length)
    expect(looksAt(short.repeat(4))).toBeLessThan(looksAt(short) * 5)
  },
)

const empty: ItemText = {
  credit: null,
  headline: null,
  kicker: null,
  kind: 'text',
  paragraphs: [],
  subhead: null,
}
