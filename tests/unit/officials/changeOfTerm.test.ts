import { describe, expect, it } from 'vitest'
import { applyChange, type KeptPost } from '../../../src/officials/core/changeOfTerm.js'
import table from '../../cases/officials/change-of-term.json' with { type: 'json' }

type Case = {
  ends: { lastDay: string; post: string }[]
  name: string
  posts: KeptPost[]
  problem: null | string
  starts: ({ from: string; title: string } & KeptPost)[]
}

const run = ({ ends, posts, starts }: Case) =>
  applyChange(
    [{ id: 1, name: '柳明川', posts: posts.map((post, at) => ({ ...post, id: `p${at + 1}` })) }],
    {
      ends: ends.map((end) => ({ ...end, official: 1 })),
      starts: starts.map((post) => ({ official: 1, post })),
    },
  )

describe('a change of term', () => {
  for (const entry of table.cases as Case[])
    it(entry.name, () => {
      const { people, problems } = run(entry)
      expect(problems.map(({ problem }) => problem)).toEqual(entry.problem ? [entry.problem] : [])
      if (entry.problem) return
      const posts = people[0]!.posts
      expect(posts).toHaveLength(entry.posts.length + entry.starts.length)
      for (const { lastDay, post } of entry.ends)
        expect(posts.find(({ id }) => id === post)?.to).toBe(lastDay)
    })

  it('refuses a successor who begins while the office is still held', () => {
    const before = [
      { id: 1, name: '柳明川', posts: [{ id: 'a', from: '2021', title: '县长' }] },
      { id: 2, name: '贺兰若', posts: [] },
    ]
    const change = (from: string) => ({
      ends: [{ lastDay: '2026-10-15', official: 1, post: 'a' }],
      starts: [{ official: 2, post: { from, title: '县长' } }],
    })
    expect(applyChange(before, change('2026-10-16')).problems).toEqual([])
    expect(applyChange(before, change('2026-10-15')).problems).toMatchObject([
      { name: '贺兰若', problem: 'termOrder', values: { firstDay: '2026-10-15' } },
    ])
  })

  it('leaves the people it was given as they were', () => {
    const entry = table.cases[0] as Case
    const given = JSON.stringify(entry)
    run(entry)
    expect(JSON.stringify(entry)).toBe(given)
  })
})
