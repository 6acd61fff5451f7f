import { describe, expect, it } from 'vitest'
import { searchOfficials } from '../../../src/articles/core/searchOfficials.js'

const roster = [
  { id: 1, name: '费小满', posts: [{ from: '2029', title: '镇长' }] },
  { id: 2, name: '费小蛮', otherNames: ['阿蛮'], posts: [{ title: '文化站站长' }] },
  {
    id: 3,
    name: '乔一苇',
    posts: [
      { title: '水务局副局长', to: '2028-12' },
      { from: '2029-01', organization: '水务局', title: '局长' },
    ],
  },
  { id: 4, name: '费小满', posts: [{ title: '渡口办主任' }] },
]
const found = (words: string) => searchOfficials(roster, words, '2031-05-09').map(({ id }) => id)

describe('a search of the roster', () => {
  it('finds the bearers of a name first, then who differs in one character', () => {
    expect(found('费小满')).toEqual([1, 4, 2])
  })
  it('finds by a part, another name, a title, and a body with its title', () => {
    expect(found('一苇')).toEqual([3])
    expect(found('阿蛮')).toEqual([2])
    expect(found('站长')).toEqual([2])
    expect(found('水务局局长')).toEqual([3])
  })
  it('tells namesakes apart by the title of the day', () => {
    const titles = searchOfficials(roster, '费小满', '2031-05-09').map(({ title }) => title)
    expect(titles.slice(0, 2)).toEqual(['镇长', '渡口办主任'])
    expect(searchOfficials(roster, '乔一苇', '2028-06-01')[0]?.title).toBe('水务局副局长')
    expect(searchOfficials(roster, '乔一苇', '2031-05-09')[0]?.title).toBe('局长')
  })
  it('finds nobody for nothing, and eight at most', () => {
    expect(found(' ')).toEqual([])
    const many = Array.from({ length: 20 }, (_, id) => ({ id, name: '费小满', posts: [] }))
    expect(searchOfficials(many, '费小满', '2031-05-09')).toHaveLength(8)
  })
})
