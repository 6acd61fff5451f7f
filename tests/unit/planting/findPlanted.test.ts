import { describe, expect, it } from 'vitest'
import { findPlanted } from '../../../scripts/planting/findPlanted.mjs'

const paragraphs = [
  '本报讯（记者 某人）3月1日，会议召开。',
  '区长周丙要求，各单位要抓紧落实，不得拖延推诿，确保完成。',
]
const item = { credit: null, headline: '周丙主持会议', kicker: null, paragraphs, subhead: null }
const mistake = {
  accept: ['title-not-held'],
  code: 'name-near-miss',
  end: 4,
  item: 0,
  start: 2,
  where: 1 as number | string,
  wrong: '周丙',
}
const warning = (code: string, where: null | number | string, start: number, end: number) => ({ code, end, start, where }) // prettier-ignore

/** How the mistake fares when an answer, its paragraphs broken as they may be, has some warnings. */
const fate = (warnings: object[], broken = paragraphs, planted = mistake) => {
  const answer = { ...item, paragraphs: broken, warnings }
  const other = { ...item, headline: '另一条', paragraphs: ['全不相同。'], warnings: [] }
  const sorted = findPlanted({ items: [item], mistakes: [planted] }, [other, answer])
  return Object.entries(sorted).find(([, mistakes]) => mistakes.length)?.[0]
}

describe('a planted mistake in an answer', () => {
  it('is found by a warning of its code, or of one as good, on its words or near them', () => {
    expect(fate([warning('name-near-miss', 1, 2, 4)])).toBe('found')
    expect(fate([warning('title-not-held', 1, 0, 2)])).toBe('found')
    expect(fate([warning('name-near-miss', 1, 16, 17)])).toBe('found')
    expect(fate([warning('name-near-miss', 1, 17, 18)])).toBe('missed')
  })

  it('is found where the answer breaks the paragraphs otherwise', () => {
    const joined = [paragraphs.join('')]
    const start = (paragraphs[0]?.length ?? 0) + 2
    expect(fate([warning('name-near-miss', 0, start, start + 2)], joined)).toBe('found')
    expect(fate([warning('name-near-miss', 0, 0, 2)], joined)).toBe('missed')
  })

  it('is told apart when another code stands there, or the words are not in the answer', () => {
    expect(fate([warning('unknown-person', 1, 2, 4)])).toBe('otherCode')
    expect(fate([], ['没有这一段。'])).toBe('unread')
  })

  it('in a headline is found by a warning in the headline alone', () => {
    const inHeadline = { ...mistake, end: 2, start: 0, where: 'headline' }
    expect(fate([warning('name-near-miss', 'headline', 0, 2)], paragraphs, inHeadline)).toBe('found') // prettier-ignore
    expect(fate([warning('name-near-miss', 0, 0, 2)], paragraphs, inHeadline)).toBe('missed')
    expect(fate([warning('name-near-miss', null, 0, 0)], paragraphs, inHeadline)).toBe('missed')
  })
})
