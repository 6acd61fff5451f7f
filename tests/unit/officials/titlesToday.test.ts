import { describe, expect, it, vi } from 'vitest'
import { titlesToday } from '../../../src/officials/titlesToday.js'

const titlesOn = (day: string, posts: object[]) => {
  vi.setSystemTime(new Date(`${day}T12:00:00+08:00`))
  return titlesToday('Asia/Shanghai')({ siblingData: { posts } } as never)
}

describe('the titles an official holds today', () => {
  const posts = [
    { from: '2021-06', title: '常务副县长', to: '2024-05' },
    { from: '2024-06', title: '县长', to: null },
    { from: '2024-06-15', title: '县委副书记' },
  ]
  it.each([
    ['2020-01-01', ''],
    ['2021-06-01', '常务副县长'],
    ['2024-05-31', '常务副县长'],
    ['2024-06-01', '县长'],
    ['2026-10-16', '县长、县委副书记'],
  ])('%s: %s', (day, titles) => {
    expect(titlesOn(day, posts)).toBe(titles)
  })
})
