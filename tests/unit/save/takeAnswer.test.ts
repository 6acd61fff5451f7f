// What an open form takes from the answer to a save.
import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'
import { takeAnswer } from '../../../src/admin/save/takeAnswer.js'

const fieldsOf = (values: Record<string, unknown>): FormState =>
  Object.fromEntries(
    Object.entries(values).map(([path, value]) => [path, { initialValue: value, value }]),
  )
const taken = (form: Record<string, unknown>, sent: object, stored: object, before = {}) =>
  Object.fromEntries(
    Object.entries(takeAnswer(fieldsOf(form), sent as never, stored as never, before as never)).map(
      ([path, { value }]) => [path, value],
    ),
  )

describe('the form takes', () => {
  it('the revision, always', () => {
    expect(taken({ revision: 3 }, {}, { revision: 4 })).toEqual({ revision: 4 })
  })

  it('a plain value that the server changed, if nobody changed it meanwhile', () => {
    const stored = { issueDate: '2026-10-16', revision: 2 }
    const sent = { issueDate: '2026/10/16' }
    expect(taken({ issueDate: '2026/10/16' }, sent, stored)).toEqual({ issueDate: '2026-10-16' })
    expect(taken({ issueDate: '2026-10-17' }, sent, stored)).toEqual({})
  })

  it('neither rich text nor rows nor a field within a row', () => {
    const body = { root: { children: [] } }
    const form = { 'credits.0.name': '甲', body, credits: 1, headline: '标题', people: 2 }
    const sent = { body, credits: [{ name: '甲' }], headline: '标题' }
    const stored = {
      body: { root: { children: [1] } },
      credits: [{ name: '乙' }],
      headline: '标题',
      people: [{}, {}, {}],
    }
    expect(taken(form, sent, stored)).toEqual({})
  })

  it('nothing for what it did not send', () => {
    expect(taken({ section: null }, { headline: '标题' }, { section: '要闻' })).toEqual({})
  })
})

describe('of the rulings', () => {
  const confirm = { key: '温知行', state: 'confirmed', type: 'person' }
  const reject = { ...confirm, state: 'rejected' }
  const rest = (pending: object[], sent: object[], before = {}) =>
    taken({ rulings: pending }, { rulings: sent }, {}, before).rulings

  it('those that were sent are gone', () => {
    expect(rest([confirm], [confirm])).toEqual([])
    expect(rest([{ ...confirm, official: undefined }], [confirm])).toEqual([])
  })

  it('those that were made meanwhile stay, also one that changed its mind', () => {
    const other = { key: '白予舟', state: 'confirmed', type: 'person' }
    expect(rest([confirm, other], [confirm])).toEqual([other])
    expect(rest([reject], [confirm])).toEqual([reject])
  })

  it('one that was withdrawn meanwhile is taken back on the server too', () => {
    expect(rest([], [confirm])).toEqual([{ key: '温知行', state: 'auto', type: 'person' }])
    const people = [{ name: '温知行', official: 7, positions: [], state: 'confirmed' }]
    const undo = { key: '温知行', state: 'auto', type: 'person' }
    expect(rest([], [undo], { people })).toEqual([{ ...confirm, official: 7 }])
    const overrides = [{ key: 'k', reason: '引语' }]
    expect(rest([], [{ key: 'k', state: 'auto', type: 'warning' }], { overrides })).toEqual([
      { key: 'k', reason: '引语', state: 'rejected', type: 'warning' },
    ])
  })

  it('nothing is said where none were sent', () => {
    expect(taken({ rulings: [] }, {}, {})).toEqual({})
  })
})
