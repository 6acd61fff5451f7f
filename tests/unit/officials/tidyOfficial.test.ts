import { expect, it } from 'vitest'
import { tidyOfficial } from '../../../src/officials/core/tidyOfficial.js'

it('takes away blanks, empty words and what stands twice, and leaves the rest', () => {
  const posts = [
    {
      forms: ['县长', ' 县长 ', '', '代县长'],
      from: '2024-06',
      group: ' 政府',
      id: 'row',
      organization: '  ',
      rank: 20,
      title: ' 县长 ',
    },
  ]
  const otherNames = ['贺若', '贺若 ', '贺兰若']
  expect(tidyOfficial({ name: ' 贺兰若', note: ' as it is ', otherNames, posts })).toEqual({
    name: '贺兰若',
    note: ' as it is ',
    otherNames: ['贺若'],
    posts: [
      {
        forms: ['县长', '代县长'],
        from: '2024-06',
        group: '政府',
        id: 'row',
        organization: null,
        rank: 20,
        title: '县长',
      },
    ],
  })
})

it('adds nothing to a part of an official', () => {
  expect(tidyOfficial({ note: 'x' })).toEqual({ note: 'x' })
})
