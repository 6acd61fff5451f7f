import { describe, expect, it } from 'vitest'
import type { Signoff } from '../../../src/documents/review.js'
import { deriveState } from '../../../src/review/core/deriveState.js'

const steps = ['desk', 'final']
let seq = 0
const row = (action: Signoff['action'], hash = 'h1', step: null | string = null): Signoff => ({
  action,
  at: '2026-10-15T14:00:00.000Z',
  hash,
  opinion: action === 'back' ? '标题要改' : null,
  seq: ++seq,
  step,
  user: seq,
  userName: `p${seq}`,
})
const state = (rows: Signoff[], hash = 'h1') => deriveState(rows, hash, steps)
const sent = () => [row('send')]
const signed = () => [...sent(), row('sign', 'h1', 'desk'), row('sign', 'h1', 'final')]
const published = () => [...signed(), row('publish')]

describe('the state of a page follows from its sign-offs and its content', () => {
  it.each([
    ['nothing happened', [], 'h1', 'drafting', null],
    ['sent', sent(), 'h1', 'in-review', 'desk'],
    ['first step signed', signed().slice(0, 2), 'h1', 'in-review', 'final'],
    ['all signed', signed(), 'h1', 'signed', null],
    ['all signed, then changed', signed(), 'h2', 'in-review', 'desk'],
    [
      'changed, first step signed again',
      [...signed(), row('sign', 'h2', 'desk')],
      'h2',
      'in-review',
      'final',
    ],
    [
      'changed back to what was signed',
      [...signed(), row('sign', 'h2', 'desk')],
      'h1',
      'in-review',
      'desk',
    ],
    ['sent back', [...signed(), row('back')], 'h1', 'drafting', null],
    [
      'sent back and sent again',
      [...signed(), row('back'), row('send')],
      'h1',
      'in-review',
      'desk',
    ],
    ['published', published(), 'h1', 'published', null],
    ['published, then changed', published(), 'h2', 'drafting', null],
    ['published, changed and changed back', published(), 'h1', 'published', null],
    [
      'published, changed, sent again',
      [...published(), row('send', 'h2')],
      'h2',
      'in-review',
      'desk',
    ],
  ] as const)('%s', (_, rows, hash, phase, next) => {
    expect(state([...rows], hash)).toMatchObject({ next, phase })
  })

  it('names who sent the page back and why, until it is sent again', () => {
    const back = [...sent(), row('back')]
    expect(state(back).back).toMatchObject({ opinion: '标题要改' })
    expect(state([...back, row('send')]).back).toBeNull()
  })

  it('marks a signature stale when the page has changed since', () => {
    expect(state(signed(), 'h2').steps.map(({ isStale }) => isStale)).toEqual([true, true])
    expect(state(published(), 'h2').changedSincePublished).toBe(true)
  })
})
