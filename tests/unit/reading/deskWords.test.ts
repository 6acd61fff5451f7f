import { describe, expect, it } from 'vitest'
import { type ReadingWords } from '../../../src/documents/words.js'
import { analyseText } from '../../../src/analyse.js'

const read = (text: string, words?: ReadingWords) =>
  analyseText({ issueDate: '2024-05-15', roster: [], text, words })
const people = (text: string, words?: ReadingWords) =>
  read(text, words).mentions.map(({ name, title }) => [title, name].filter(Boolean).join(' '))

/** What a desk adds to the words of the language counts in its own reading, and in no other. */
describe('words of a desk', () => {
  it('a title', () => {
    const text = '南渡桥桥伯沈长庚说，水退了。'
    expect(people(text, { titles: ['桥伯'] })).toEqual(['南渡桥桥伯 沈长庚'])
    expect(people(text)).toEqual([])
  })

  it('who somebody is that is no title', () => {
    const text = '撑船佬闻九思把船靠了岸。'
    expect(people(text, { descriptions: ['撑船佬'] })).toEqual(['闻九思'])
    expect(people(text)).toEqual([])
  })

  it('a surname of one character and of two', () => {
    const text = '镇长爨小满主持，副镇长亓官望舒参加。'
    const words = { surnames: ['爨', '亓官'] }
    expect(people(text, words)).toEqual(['镇长 爨小满', '副镇长 亓官望舒'])
  })

  it('a word that looks like a name', () => {
    const text = '会长成色表示不同。'
    expect(people(text, { notNames: ['成色'] })).toEqual([])
    expect(people(text)).not.toEqual([])
  })

  it('the name of a thing held', () => {
    const text = '本报讯5月10日，白鹭镇举办春季渡口庙市。'
    expect(read(text, { events: { 庙市: '活动' } }).events).toMatchObject([
      { date: '2024-05-10', kind: '活动', name: '春季渡口庙市' },
    ])
    expect(read(text).events).toEqual([])
  })
})
