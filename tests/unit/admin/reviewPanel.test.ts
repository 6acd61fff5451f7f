import { describe, expect, it } from 'vitest'
import {
  openActions,
  type ReviewAnswer,
  stepLabel,
} from '../../../src/admin/layout/reviewAnswer.js'
import { shownSteps } from '../../../src/admin/layout/shownSteps.js'
import type { PagePhase, Signoff } from '../../../src/documents/review.js'

const steps = [
  { key: 'desk', label: { en: 'Desk editor', zh: '责任编辑签' } },
  { key: 'final', label: { en: 'Editor-in-chief', zh: '总编签' } },
]
const open = { at: null, isStale: false, opinion: null, signedBy: null }
const none = { back: false, publish: false, send: false, sign: [] as string[] }
const all = { back: true, publish: true, send: true, sign: ['desk', 'final'] }

const answer = (
  phase: PagePhase,
  rights = all,
  next: null | string = null,
  signoffs: Signoff[] = [],
): ReviewAnswer => ({
  changes: [],
  problems: [],
  rights,
  signoffs,
  state: {
    back: null,
    changedSincePublished: false,
    hash: 'now',
    next,
    phase,
    published: null,
    steps: steps.map(({ key }) => ({ ...open, key })),
  },
  steps,
  timeZone: 'Asia/Shanghai',
})

describe('the panel offers what the phase allows and the person may do', () => {
  it.each([
    ['drafting', null, ['send']],
    ['in-review', 'desk', ['sign', 'back']],
    ['signed', null, ['publish', 'back']],
    ['published', null, []],
  ] as const)('%s', (phase, next, actions) => {
    expect(openActions(answer(phase, all, next))).toEqual(actions)
    expect(openActions(answer(phase, none, next))).toEqual([])
  })

  it('does not offer the signature of a step that is another person’s', () => {
    const rights = { ...none, sign: ['desk'] }
    expect(openActions(answer('in-review', rights, 'final'))).toEqual([])
  })
})

describe('the steps of a published page', () => {
  const row = (seq: number, action: Signoff['action'], step: null | string, userName: string) => ({
    action,
    at: `2026-10-15T21:0${seq}:00.000Z`,
    hash: 'now',
    opinion: null,
    seq,
    step,
    user: seq,
    userName,
  })
  const history = [
    row(1, 'sign', 'desk', '苗小禾'),
    row(2, 'back', null, '苏未晞'),
    row(3, 'sign', 'desk', '田向晚'),
    row(4, 'sign', 'final', '苏未晞'),
    row(5, 'publish', null, '苏未晞'),
  ]

  it('are the signatures under which it was published', () => {
    const shown = shownSteps(answer('published', all, null, history))
    expect(shown.map(({ signedBy }) => signedBy?.name)).toEqual(['田向晚', '苏未晞'])
  })

  it('are the open ones of the present round while it is worked on again', () => {
    const shown = shownSteps(answer('drafting', all, null, history))
    expect(shown.map(({ signedBy }) => signedBy)).toEqual([null, null])
  })
})

it('names a step in the language of the admin, and by its key when the desk has dropped it', () => {
  expect(stepLabel(steps, 'final', 'zh-TW')).toBe('总编签')
  expect(stepLabel(steps, 'final', 'en')).toBe('Editor-in-chief')
  expect(stepLabel(steps, 'third', 'en')).toBe('third')
})
