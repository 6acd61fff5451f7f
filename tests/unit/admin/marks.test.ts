import { describe, expect, it } from 'vitest'
import { keepSame } from '../../../src/admin/live/keepSame.js'
import { liveTags } from '../../../src/admin/live/liveTags.js'
import { type Mark, marksOf } from '../../../src/admin/live/marksOf.js'
import { analyseItem } from '../../../src/analyse.js'
import { articleText } from '../../../src/articles/core/articleText.js'
import { mergeTags } from '../../../src/articles/core/mergeTags.js'
import type { KeptWarning } from '../../../src/documents/warning.js'

const nothing = { dates: [], events: [], overrides: [], people: [], warnings: [] }
const read = (...paragraphs: string[]) =>
  analyseItem({
    issueDate: '2031-05-09',
    item: articleText({}, paragraphs),
    roster: [{ id: 7, name: '费小满', posts: [{ title: '镇长' }] }],
  })
const paragraphs = ['5月8日上午，镇长费小满到东岸走访。', '费小满说，末班船延至晚上十点。']
const item = read(...paragraphs)
const warning: KeptWarning = {
  code: 'title-not-held',
  end: 9,
  key: 'title-not-held|镇长|费小满',
  message: '',
  messages: { en: '', zh: '' },
  overridden: false,
  severity: 'error',
  start: 7,
  suggestion: null,
  where: 0,
}
const wordsOf = (marks: Mark[], kind: Mark['kind']) =>
  marks.filter((m) => m.kind === kind).map((m) => paragraphs[m.where]!.slice(m.start, m.end))

describe('what is marked', () => {
  const tags = liveTags(item, nothing)
  it('is every mention of a person and every date', () => {
    const marks = marksOf(tags, [])
    expect(wordsOf(marks, 'person')).toEqual(['费小满', '费小满'])
    expect(wordsOf(marks, 'date')).toContain('5月8日上午')
  })
  it('is not what a person rejects, before the save and after it', () => {
    const ruling = { key: '费小满', state: 'rejected', type: 'person' } as const
    expect(wordsOf(marksOf(tags, [ruling]), 'person')).toEqual([])
    const saved = { ...nothing, ...mergeTags(tags, nothing, [ruling]) }
    const later = liveTags(item, saved)
    expect(later.people.map(({ state }) => state)).toEqual(['rejected'])
    expect(wordsOf(marksOf(later, []), 'person')).toEqual([])
    expect(wordsOf(marksOf(later, [{ ...ruling, state: 'auto' }]), 'person')).toHaveLength(2)
  })
  it('is a warning until it is overridden', () => {
    const warned = { ...item, warnings: [warning] }
    const live = liveTags(warned, nothing)
    expect(wordsOf(marksOf(live, []), 'error')).toEqual(['镇长'])
    const ruling = { key: warning.key, reason: '代理', state: 'rejected', type: 'warning' } as const
    expect(wordsOf(marksOf(live, [ruling]), 'error')).toEqual([])
    const override = {
      code: warning.code,
      key: warning.key,
      reason: '',
      when: '',
      who: '',
      words: '',
    }
    const kept = liveTags(warned, { ...nothing, overrides: [override] })
    expect(kept.warnings[0]).toMatchObject({ overridden: true, words: '镇长' })
    expect(wordsOf(marksOf(kept, []), 'error')).toEqual([])
  })
})

describe('the panel shows', () => {
  it('the last save while nothing can be read', () => {
    const saved = { ...nothing, people: liveTags(item, nothing).people, warnings: [warning] }
    const shown = liveTags(null, saved)
    expect(shown.people.map(({ name }) => name)).toEqual(['费小满'])
    expect(shown.warnings[0]?.words).toBe('镇长')
  })
  it('the same objects when only places have moved, others for what changed', () => {
    const before = liveTags(item, nothing)
    const moved = liveTags(read(`雾散，${paragraphs[0]}`, paragraphs[1]!), nothing)
    expect(keepSame(before, moved)).toBe(before)
    const fewer = keepSame(before, liveTags(read(paragraphs[0]!), nothing))
    expect(fewer).not.toBe(before)
    expect(fewer.dates.find(({ text }) => text === '5月8日上午')).toBe(
      before.dates.find(({ text }) => text === '5月8日上午'),
    )
    expect(fewer.people[0]).not.toBe(before.people[0])
  })
})
