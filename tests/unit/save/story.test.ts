// What is sent of a story, and how it is known again.
import { describe, expect, it } from 'vitest'
import { isSameStory, storyOf } from '../../../src/admin/save/story.js'

describe('a story is sent', () => {
  it('without what the server alone writes', () => {
    const data = { _status: 'published', headline: '标题', people: [{}], revision: 3, warnings: [] }
    expect(storyOf(data, undefined)).toEqual({ headline: '标题' })
  })

  it('with the body as it stands in the editor, of which the form may not know yet', () => {
    expect(storyOf({ body: '旧' }, '新')).toEqual({ body: '新' })
    expect(storyOf({ body: '旧' }, undefined)).toEqual({ body: '旧' })
  })

  it('with rulings only where there are some', () => {
    expect(storyOf({ rulings: [] }, undefined)).toEqual({})
    expect(storyOf({ rulings: [1] }, undefined)).toEqual({ rulings: [1] })
  })
})

describe('a stored story is what was sent', () => {
  const sent = { body: { root: { children: ['一'] } }, credits: [], headline: '标题', kicker: '' }

  it('whatever way "nothing" is kept, and whatever else is stored', () => {
    const stored = { ...sent, credits: null, kicker: undefined, people: [1], revision: 4 }
    expect(isSameStory({ ...sent, rulings: [1] }, stored)).toBe(true)
  })

  it('not when one character differs, or a field that was sent is missing', () => {
    expect(isSameStory(sent, { ...sent, body: { root: { children: ['二'] } } })).toBe(false)
    expect(isSameStory(sent, { ...sent, headline: '标 题' })).toBe(false)
    expect(isSameStory(sent, { body: sent.body })).toBe(false)
  })
})
