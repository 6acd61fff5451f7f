import { describe, expect, it } from 'vitest'
import type { RosterOfficial } from '../../../src/documents/roster.js'
import { holdersOn, postsHeldOn } from '../../../src/officials/core/postsHeldOn.js'
import { linesThatFit, rosterOn } from '../../../src/officials/core/rosterOn.js'

const roster: RosterOfficial[] = [
  { id: 1, name: '纪听雨', posts: [{ from: '2020', group: '企业', rank: 90, title: '董事长' }] },
  {
    id: 2,
    name: '贺兰若',
    otherNames: ['贺若'],
    posts: [
      { from: '2024-06', group: '党委', rank: 20, title: '县委副书记' },
      { forms: ['代县长'], from: '2024-06-18', group: '政府', rank: 20, title: '县长' },
      { from: '2019', group: '政府', rank: 60, title: '副县长', to: '2024-05' },
    ],
  },
  {
    id: 3,
    name: '柳明川',
    posts: [{ from: '2023-03', group: '党委', rank: 10, title: '县委书记' }],
  },
  { id: 4, name: '苏未晚', posts: [{ from: '2022', title: '顾问' }] },
  { id: 5, name: '岑树声', posts: [{ from: '2021', group: '政府', rank: 70, title: '副县长' }] },
]

describe('the roster as of a day', () => {
  it('stands in rank order by group, the groups by their first person, without a group last', () => {
    const { groups, lines } = rosterOn(roster, '2026-10-16')
    expect(groups).toEqual([
      { count: 2, group: '党委' },
      { count: 2, group: '政府' },
      { count: 1, group: '企业' },
      { count: 1, group: '' },
    ])
    expect(lines.map(({ group, name }) => `${group} ${name}`)).toEqual([
      '党委 柳明川',
      '党委 贺兰若',
      '政府 贺兰若',
      '政府 岑树声',
      '企业 纪听雨',
      ' 苏未晚',
    ])
  })

  it('is another roster on another day', () => {
    const titles = rosterOn(roster, '2022-01-01').lines.flatMap(({ posts }) => posts)
    expect(titles.map(({ title }) => title)).toEqual(['副县长', '副县长', '董事长', '顾问'])
  })

  it('is searched by name, other name, title and printed form', () => {
    const { lines } = rosterOn(roster, '2026-10-16')
    const found = (words: string) => linesThatFit(lines, { words }).map(({ name }) => name)
    expect(found('明川')).toEqual(['柳明川'])
    expect(found('贺若')).toEqual(['贺兰若', '贺兰若'])
    expect(found('代县长')).toEqual(['贺兰若'])
    expect(linesThatFit(lines, { group: '' }).map(({ name }) => name)).toEqual(['苏未晚'])
  })

  it('says which posts a person held, and where the roster does not know the day', () => {
    const posts = roster[1]!.posts
    const on = (day: string) =>
      postsHeldOn(posts, day).map(({ isCertain, title }) => `${title}${isCertain ? '' : '?'}`)
    expect(on('2024-05-31')).toEqual(['副县长?'])
    expect(on('2024-06-17')).toEqual(['县委副书记?'])
    expect(on('2024-07-01')).toEqual(['县委副书记', '县长'])
    expect(on('2018-12-31')).toEqual([])
  })

  it('says who held a post by its title or a printed form', () => {
    const names = (title: string, day: string) =>
      holdersOn(roster, { title }, day).map(({ name }) => name)
    expect(names('副县长', '2023-01-01')).toEqual(['贺兰若', '岑树声'])
    expect(names('副县长', '2025-01-01')).toEqual(['岑树声'])
    expect(names('代县长', '2025-01-01')).toEqual(['贺兰若'])
    expect(holdersOn(roster, { organization: '别处', title: '县长' }, '2025-01-01')).toEqual([])
  })
})
