import { describe, expect, it } from 'vitest'
import { readStory } from '../../helpers/proofreadingCorpus.js'
import { addScores, type Flag, scoreStory } from '../../helpers/proofreadingScore.js'

const story = readStory(
  'example',
  `issue: 2024-01-03

[article]
headline: {{甲|乙|headline-body-mismatch|}}
mistake: byline-missing|?|

会上{{,|，|style-*|half-width}}县长{{周丙|周炳|name-near-miss|}}讲话，后来说了很长很长很长的话，{{局长|副局长|title-not-held|}}丁某也在。`,
)

const flag = (code: string, where: Flag['where'], start = 0, end = 1): Flag => ({
  code,
  end,
  item: 0,
  start,
  where,
})
const found = (...flags: Flag[]) =>
  Object.entries(scoreStory(story.mistakes, flags).byCode)
    .filter(([, score]) => score.found)
    .map(([code]) => code)

describe('the score of a story', () => {
  it('finds a mistake by its code at its words, or within twelve characters of them', () => {
    expect(found(flag('name-near-miss', 0, 5, 7))).toEqual(['name-near-miss'])
    expect(found(flag('name-near-miss', 0, 19, 20))).toEqual(['name-near-miss'])
    expect(found(flag('name-near-miss', 0, 20, 21))).toEqual([])
    expect(found(flag('name-near-miss', 1, 5, 7))).toEqual([])
    expect(found({ ...flag('name-near-miss', 0, 5, 7), item: 1 })).toEqual([])
  })

  it('takes any rule of house style for a mistake of style', () => {
    expect(found(flag('style-half-width', 0, 2, 3))).toEqual(['style-*'])
  })

  it('finds what a whole item lacks anywhere in the item', () => {
    expect(found(flag('byline-missing', 0), flag('headline-body-mismatch', null))).toEqual([
      'headline-body-mismatch',
      'byline-missing',
    ])
  })

  it('gives one warning to one mistake only', () => {
    const [first] = story.mistakes.filter(({ code }) => code === 'name-near-miss')
    const twins = [first, { ...first, start: 8, end: 9 }].filter((twin) => twin !== undefined)
    const score = scoreStory(twins as typeof story.mistakes, [flag('name-near-miss', 0, 5, 7)])
    expect(score.byCode['name-near-miss']).toEqual({ found: 1, planted: 2, underAnotherCode: 1 })
  })

  it('counts what was flagged under another code apart, and as no false alarm', () => {
    const score = scoreStory(story.mistakes, [flag('unknown-person', 0, 5, 7)])
    expect(score.byCode['name-near-miss']).toEqual({ found: 0, planted: 1, underAnotherCode: 1 })
    expect(score.falseAlarms).toEqual([])
  })

  it('calls a warning near nothing a false alarm, and sums stories', () => {
    const stray = flag('rank-order', 3)
    const one = scoreStory(story.mistakes, [stray, flag('name-near-miss', 0, 5, 7)])
    expect(one.falseAlarms).toEqual([stray])
    const both = addScores([one, one])
    expect(both.byCode['name-near-miss']).toEqual({ found: 2, planted: 2, underAnotherCode: 0 })
    expect([both.falseAlarms.length, both.missed.length]).toEqual([2, 2 * (story.mistakes.length - 1)]) // prettier-ignore
  })
})
