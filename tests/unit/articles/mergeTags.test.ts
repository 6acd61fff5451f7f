import { describe, expect, it } from 'vitest'
import type { PersonTag, TagState } from '../../../src/documents/tags.js'
import { keyTags, mergeTags } from '../../../src/articles/core/mergeTags.js'

const person = (name: string, positions: string[] = [], state: TagState = 'auto'): PersonTag => ({
  id: `${name}${positions.join()}`,
  mentions: [{ end: 3, start: 0, where: 0 }],
  name,
  official: null,
  positions,
  role: null,
  rule: 'test',
  state,
  titleAsWritten: positions[0] ?? null,
  titleSource: null,
})
const kept = (...people: PersonTag[]) => ({ dates: [], events: [], people })
const reject = (key: string) => ({ key, state: 'rejected' as const, type: 'person' as const })
const states = ({ people }: { people: PersonTag[] }) => people.map(({ id, state }) => [id, state])

describe('a story that could not be read', () => {
  it('keeps all its tags, and a person’s ruling counts all the same', () => {
    const before = kept(person('甲某'), person('乙某', [], 'confirmed'))
    const after = mergeTags(keyTags(before), before, [reject('甲某')])
    expect(states(after)).toEqual([
      ['甲某', 'rejected'],
      ['乙某', 'confirmed'],
    ])
    expect(after.people[0]?.mentions).toHaveLength(1)
  })
})

describe('two people of one name', () => {
  it('are ruled on apart, by their offices', () => {
    const before = kept(person('丙某', ['局长']), person('丙某', ['教师']))
    const after = mergeTags(keyTags(before), before, [reject('丙某（教师）')])
    expect(states(after)).toEqual([
      ['丙某局长', 'auto'],
      ['丙某教师', 'rejected'],
    ])
  })
})
