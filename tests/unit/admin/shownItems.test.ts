// The items on the Import screen: what a person does to them, and what the server says of an earlier text.
import { describe, expect, test } from 'vitest'
import { isUnread, type ItemAction, nextItems } from '../../../src/admin/import/shownItems.js'
import type { AnalysedPageItem } from '../../../src/intake/core/pageItem.js'

const item = (headline: string, more: Partial<AnalysedPageItem> = {}): AnalysedPageItem => ({
  ...{ byline: [], credit: null, dateline: [], dates: [], events: [], flags: [], headline },
  ...{ kicker: null, kind: 'article', mentions: [], paragraphs: ['甲。', '小题', '乙。'] },
  ...{ rawLines: [], subhead: null, suggestions: [], warnings: [] },
  ...more,
})
const open = (...items: AnalysedPageItem[]) => nextItems([], { items, type: 'open' })
const run = (shown: ReturnType<typeof open>, ...actions: ItemAction[]) =>
  actions.reduce(nextItems, shown)

describe('items on the Import screen', () => {
  test('are all chosen at first, save what repeats another', () => {
    const shown = open(item('渡口'), item('渡口', { flags: ['duplicate'] }))
    expect(shown.map(({ isTaken }) => isTaken)).toEqual([true, false])
  })

  test('are chosen one by one and all together', () => {
    const shown = open(item('渡口'), item('梨园'))
    const none = run(shown, { isTaken: false, key: 'all', type: 'choose' })
    expect(none.some(({ isTaken }) => isTaken)).toBe(false)
    const one = run(none, { isTaken: true, key: shown[1]!.key, type: 'choose' })
    expect(one.map(({ isTaken }) => isTaken)).toEqual([false, true])
    expect(run(one, { type: 'keep-left' }).map((left) => left.item.headline)).toEqual(['渡口'])
  })

  test('that are mended wait to be read again, and keep what is typed meanwhile', () => {
    const [first] = open(item('渡口'))
    const { key } = first!
    const mend = (headline: string): ItemAction => ({ change: (it) => ({ ...it, headline }), key, type: 'mend' }) // prettier-ignore
    const once = run([first!], mend('渡口一'))
    expect(once.map(isUnread)).toEqual([true])
    const answer = { item: item('渡口一', { flags: ['no-credit'] }), version: once[0]!.version }
    const reread: ItemAction = { readings: new Map([[key, answer]]), type: 'reread' }
    const read = run(once, reread)
    expect(read[0]).toMatchObject({ item: { flags: ['no-credit'], headline: '渡口一' } })
    expect(read.map(isUnread)).toEqual([false])
    const late = run(once, mend('渡口一二'), reread)
    expect(late[0]).toMatchObject({ item: { flags: [], headline: '渡口一二' } })
    expect(late.map(isUnread)).toEqual([true])
  })

  test('are joined, split, and put back after an undo', () => {
    const shown = open(item('渡口'), item('梨园'))
    const joined = run(shown, { key: shown[0]!.key, type: 'merge' })
    expect(joined.map((one) => one.item.paragraphs.length)).toEqual([7])
    const cut = run(joined, { at: 3, key: joined[0]!.key, type: 'split' })
    expect(cut.map((one) => one.item.headline)).toEqual(['渡口', '梨园'])
    expect(run(shown, { at: 0, key: shown[0]!.key, type: 'split' })).toHaveLength(2)
    const left = run(shown, { isTaken: false, key: shown[1]!.key, type: 'choose' }, { type: 'keep-left' }) // prettier-ignore
    expect(run(left, { items: [shown[0]!], type: 'restore' })).toHaveLength(2)
  })

  test('of another day are all read again', () => {
    expect(run(open(item('渡口')), { type: 'new-day' }).map(isUnread)).toEqual([true])
  })
})
