import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseRules } from '../../../src/proofreading/core/style/chooseRules.js'
import { styleFinder } from '../../../src/proofreading/core/style/styleFinder.js'
import { getProofreadingLanguage } from '../../../src/proofreading/locales/index.js'

const { style } = getProofreadingLanguage('zh')
const all = { on: style.map(({ id }) => id) }
const find = styleFinder(chooseRules(style, all), ['亲自'])
const itemOf = (paragraphs: string[]) => ({
  credit: null,
  headline: null,
  kicker: null,
  kind: 'text' as const,
  mentions: [],
  paragraphs,
  subhead: null,
})

/** Pieces of patterns, halves of surrogates and control characters, in any order. */
const pieces = [
  ...style.flatMap(({ examples }) => [...(examples?.wrong ?? []), ...(examples?.right ?? [])]),
  ...[
    '“',
    '”',
    '（',
    '）',
    '《',
    '……',
    '。。',
    '约',
    '左右',
    '1',
    '９',
    '%',
    '～',
    ' ',
    '\u3000',
    '{han}',
    '|',
  ],
  ...['\ud83d', '\ude00', '𠮷', '\u0000', '\u001b', '\u2028', '\ufeff', '\uffff', '', 'a', '"'],
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''))

describe('any text is safe', () => {
  it('finds lie in the text, in order, none over another', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
        const found = find(itemOf(paragraphs)).filter(({ code }) => code !== 'style-unpaired')
        let [where, reached] = [-1, 0]
        for (const { span } of found) {
          if (typeof span?.where !== 'number') throw new Error('a find without a place')
          if (span.where !== where) [where, reached] = [span.where, 0]
          expect(span.start).toBeGreaterThanOrEqual(reached)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(paragraphs[where]!.length)
          reached = span.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('a fix that is taken leaves nothing of its rule at its place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...style), fc.nat(), (rule, pick) => {
        const wrong = rule.examples?.wrong ?? []
        const before = wrong[pick % wrong.length]!
        const [first] = find(itemOf([before])).filter(({ code }) => code === rule.id)
        if (!first?.span || first.suggestion === null) return
        const { end, start } = first.span
        const after = before.slice(0, start) + first.suggestion + before.slice(end)
        const again = find(itemOf([after])).filter(({ code }) => code === rule.id)
        expect(again.filter(({ span }) => span?.start === start && span.end === end)).toEqual([])
      }),
    )
  })
})

describe('time grows with the text and no faster', () => {
  const seconds = (paragraphs: string[]): number => {
    const start = process.cpuUsage().user
    find(itemOf(paragraphs))
    return (process.cpuUsage().user - start) / 1e6
  }

  it.each([
    '“',
    '（',
    ' ',
    '。',
    '"',
    '1',
    '一',
    '约1',
    '节约100多人',
    '身份证号',
    '3～',
    '亲自部署',
    '布署',
  ])(
    '200,000 characters of %j',
    (unit) => {
      const whole = unit.repeat(200_000 / unit.length)
      seconds([whole])
      expect(seconds([whole])).toBeLessThan(8)
      expect(seconds(whole.match(/[^]{1,20}/g) ?? [])).toBeLessThan(8)
    },
    60_000,
  )
})
