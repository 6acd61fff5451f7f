// The store follows the editor's text, and leaves an input method alone while it composes.
import '@payloadcms/richtext-lexical/lexical' // first: on Node 20 a later import can deadlock
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { followBody } from '../../../src/admin/live/followBody.js'
import { LiveStore } from '../../../src/admin/live/LiveStore.js'
import { buildRosterIndex } from '../../../src/analyse.js'

const roster = buildRosterIndex([{ id: 7, name: '费小满', posts: [{ title: '镇长' }] }])
const known = { locale: 'zh', roster, today: '2031-05-09', words: {} }

let editor: LexicalEditor
let isComposing: boolean
let store: LiveStore
let stop: () => void
const write = (...paragraphs: string[]) =>
  editor.update(
    () => {
      $getRoot().clear()
      for (const said of paragraphs)
        $getRoot().append($createParagraphNode().append($createTextNode(said)))
    },
    { discrete: true },
  )
const people = () => store.getView().people.map(({ name }) => name)

beforeEach(() => {
  isComposing = false
  editor = createHeadlessEditor({
    onError: (error: Error) => {
      throw error
    },
  })
  // What a headless editor lacks of one in a page.
  Object.assign(editor, { isComposing: () => isComposing, registerRootListener: () => () => {} })
  store = new LiveStore({ current: null })
  stop = followBody(editor, store)
  store.setKnown(known)
  write('雾散。') // the first reading makes the tables of the language
  store.took = 0
})

describe('while somebody types', () => {
  it('reads the text in the same step, and tells the panel, in a task of its own, what is new', async () => {
    await new Promise((resolve) => setTimeout(resolve)) // what the first reading has to tell
    let told = 0
    let shownTimes = 0
    store.subscribeView(() => shownTimes++)
    const before = store.getView()
    store.subscribe(() => told++)
    write('镇长费小满到东岸走访。')
    expect(people()).toEqual(['费小满'])
    expect(store.tags.people[0]?.official).toBe(7)
    expect(told).toBe(1)
    expect(shownTimes).toBe(0)
    await vi.waitFor(() => expect(shownTimes).toBe(1))
    expect(store.getView()).not.toBe(before)
    const shown = store.getView()
    store.took = 0
    write('雾散，镇长费小满到东岸走访。')
    expect(store.getView()).toBe(shown)
    expect(store.marks.find(({ kind }) => kind === 'person')).toMatchObject({ start: 5, where: 0 })
  })

  it('reads nothing while an input method composes, and all of it afterwards', () => {
    isComposing = true
    write('镇长fei')
    write('镇长费小满')
    expect(people()).toEqual([])
    isComposing = false
    write('镇长费小满到东岸。')
    expect(people()).toEqual(['费小满'])
  })

  it('reads keys together where a reading takes long', () => {
    vi.useFakeTimers()
    try {
      store.took = 40
      write('镇长费小满')
      write('镇长费小满到东岸。')
      expect(people()).toEqual([])
      vi.advanceTimersByTime(130)
      expect(people()).toEqual(['费小满'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('keeps the tags it had when the text cannot be read', () => {
    write('镇长费小满到东岸走访。')
    store.setKnown({ ...known, locale: 'xx' })
    expect(store.marks).toEqual([])
    store.setKnown(known)
    expect(people()).toEqual(['费小满'])
  })

  it('ends with the editor: the panel shows the last save again', () => {
    write('镇长费小满到东岸走访。')
    stop()
    expect(people()).toEqual([])
    write('镇长费小满又来。')
    expect(people()).toEqual([])
  })
})
