import { describe, expect, it } from 'vitest'
import {
  type TermDraft,
  dayAfter,
  isComplete,
  termRequest,
} from '../../../src/officials/core/termDraft.js'

const posts = [
  {
    forms: ['县长'],
    group: '政府',
    id: 'a',
    organization: '青陂县人民政府',
    rank: 20,
    title: '县长',
  },
]
const draft: TermDraft = {
  lastDay: '2026-10-15',
  next: {
    firstDay: '2026-10-16',
    group: '党委',
    organization: ' ',
    rank: '10',
    status: '',
    title: ' 县委书记 ',
  },
  post: 'a',
  source: ' 公告 ',
  successor: { firstDay: '2026-10-16', name: '岑树声', official: 2, status: 'acting' },
}
const request = (part: Partial<TermDraft> = {}) =>
  termRequest({ ...draft, ...part }, { dryRun: true, official: 1, posts })

describe('a change of term as it is filled in', () => {
  it('becomes a request: what ends, what follows, and who follows with the office as it was', () => {
    expect(request()).toEqual({
      dryRun: true,
      ends: [{ lastDay: '2026-10-15', official: 1, post: 'a' }],
      source: '公告',
      starts: [
        {
          firstDay: '2026-10-16',
          group: '党委',
          official: 1,
          organization: null,
          rank: 10,
          status: null,
          title: '县委书记',
        },
        {
          firstDay: '2026-10-16',
          forms: ['县长'],
          group: '政府',
          official: 2,
          organization: '青陂县人民政府',
          rank: 20,
          status: 'acting',
          title: '县长',
        },
      ],
    })
  })

  it('brings a new name by its name', () => {
    const successor = { ...draft.successor!, name: '温若谷', official: null }
    const [start] = request({ next: null, successor }).starts
    expect(start).toMatchObject({ name: '温若谷', title: '县长' })
    expect(start).not.toHaveProperty('official')
  })

  it('keeps a rank of 0 apart from none', () => {
    const rankOf = (rank: string) => request({ next: { ...draft.next!, rank } }).starts[0]?.rank
    expect([rankOf('0'), rankOf(' ')]).toEqual([0, null])
  })

  it('is complete when nothing that it needs is empty', () => {
    expect(isComplete(draft)).toBe(true)
    expect(isComplete({ ...draft, lastDay: '' })).toBe(false)
    expect(isComplete({ ...draft, next: { ...draft.next!, title: ' ' } })).toBe(false)
    expect(isComplete({ ...draft, successor: { ...draft.successor!, name: '' } })).toBe(false)
    expect(isComplete({ ...draft, next: null, post: '', successor: null })).toBe(false)
  })

  it('knows the day after', () => {
    expect(['2026-10-15', '2026-12-31', '2028-02-28', '', '2026-1'].map(dayAfter)).toEqual([
      '2026-10-16',
      '2027-01-01',
      '2028-02-29',
      '',
      '',
    ])
  })
})
