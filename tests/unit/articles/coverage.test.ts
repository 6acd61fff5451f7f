import { describe, expect, it } from 'vitest'
import type { PersonTag } from '../../../src/documents/tags.js'
import { countTitles } from '../../../src/articles/core/countTitles.js'
import { eventPeople } from '../../../src/articles/core/eventPeople.js'
import { isSameReading } from '../../../src/articles/core/isSameReading.js'
import { ownTags } from '../../../src/articles/core/ownTags.js'

const tag = (name: string, official: null | number, more: Partial<PersonTag> = {}) =>
  ({
    mentions: [{}, {}],
    name,
    official,
    state: 'auto',
    titleAsWritten: '县长',
    ...more,
  }) as PersonTag
const helan = { id: 1, names: ['贺兰若', '贺若'] }

describe("an official's tags in a story", () => {
  it("are those linked to it and those of its names linked to nobody, never a namesake's", () => {
    const people = [
      tag('贺兰若', 1),
      tag('贺兰若', 2),
      tag('贺若', null, { titleAsWritten: null }),
      tag('柳明川', null),
      tag('旧名', 1, { state: 'confirmed' }),
    ]
    expect(ownTags(people, helan)).toEqual([
      { isLinked: true, mentions: 2, name: '贺兰若', state: 'auto', title: '县长' },
      { isLinked: false, mentions: 2, name: '贺若', state: 'auto', title: null },
      { isLinked: true, mentions: 2, name: '旧名', state: 'confirmed', title: '县长' },
    ])
    expect(ownTags(null, helan)).toEqual([])
  })

  it('are counted by title, once a story, without what was rejected', () => {
    const own = (title: string, state: 'auto' | 'rejected' = 'auto') => ({
      isLinked: true,
      mentions: 1,
      name: '贺兰若',
      state,
      title,
    })
    const stories = [
      { issueDate: '2026-10-15', tags: [own('县长'), own('县长')] },
      { issueDate: '2026-10-12', tags: [own('代县长')] },
      { issueDate: null, tags: [own('县长')] },
      { issueDate: '2026-10-13', tags: [own('县长'), own('局长', 'rejected')] },
    ]
    expect(countTitles(stories)).toEqual([
      { first: '2026-10-13', last: '2026-10-15', name: '贺兰若', stories: 3, title: '县长' },
      { first: '2026-10-12', last: '2026-10-12', name: '贺兰若', stories: 1, title: '代县长' },
    ])
  })
})

describe('a new reading', () => {
  const kept = {
    headline: 'x',
    people: [{ ...tag('贺兰若', 1), id: 'row', role: null }],
    updatedAt: 1,
  }
  it('is the same whatever the rows are called and however nothing is written', () => {
    const read = { headline: 'x', people: [{ ...tag('贺兰若', 1), positions: [] as string[] }] }
    expect(isSameReading(kept, read)).toBe(true)
    expect(isSameReading({ ...kept, dates: null }, { ...read, dates: [] })).toBe(true)
  })

  it('is another one when a tag, a link or a state differs', () => {
    for (const people of [[], [tag('贺兰若', 2)], [tag('贺兰若', 1, { state: 'confirmed' })]])
      expect(isSameReading(kept, { people })).toBe(false)
    expect(isSameReading(kept, { warnings: [{ code: 'rank-order' }] })).toBe(false)
  })
})

describe("an event's people", () => {
  const officials = [
    { id: 1, name: '贺兰若' },
    { id: 2, name: '柳明川' },
    { id: 3, name: '柳明川' },
  ]
  const event = { chair: ['柳明川'], participants: ['贺兰若', '柳明川', '苏未晚'] }
  it('are linked by the stories, else where only one official bears the name', () => {
    expect(eventPeople(event, [], officials)).toEqual([
      { name: '柳明川', official: null, role: 'chair' },
      { name: '贺兰若', official: 1, role: 'participant' },
      { name: '苏未晚', official: null, role: 'participant' },
    ])
    expect(eventPeople(event, [tag('柳明川', 3)], officials)[0]?.official).toBe(3)
    expect(eventPeople(event, [tag('柳明川', 3), tag('柳明川', 2)], officials)[0]?.official).toBe(
      null,
    )
  })
})
