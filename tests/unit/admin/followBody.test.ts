// The store follows the editor's text, and leaves an input method alone while it composes.
import '@payloadcms/richtext-lexical/lexical' // first: on Node 20 a later import can deadlock
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { beforeEach, describe, expect, it } from 'vitest'
import { followBody } from '../../../src/admin/live/followBody.js'
import { LiveStore } from '../../../src/admin/live/LiveStore.js'
import { createReading } from '../../../src/admin/live/reading/createReading.js'
import type { Asked, Desk } from '../../../src/admin/live/reading/protocol.js'
import type { Item } from '../../../src/documents/item.js'
import { buildRosterIndex } from '../../../src/reading/core/roster/rosterIndex.js'

const roster = [{ id: 7, name: '费小满', posts: [{ title: '镇长' }] }]
const desk: Desk = { locale: 'zh', roster, words: {} }
const known = { desk, roster: buildRosterIndex(roster), today: '2031-05-09' }
const reading = createReading()

let editor: LexicalEditor
let isComposing: boolean
let questions: { answer: () => Promise<void>; text: string }[]
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
const marked = () => {
  const texts = store.body?.blocks.map(({ text }) => text) ?? []
  return store.marks.map(({ end, start, where }) => texts[where]?.slice(start, end))
}
const asked = () => questions.map(({ text }) => text)
/** Answers all that is asked, and what is asked meanwhile. */
const answerAll = async () => {
  for (let next = questions.shift(); next; next = questions.shift()) await next.answer()
}

/** Reads when the test says so, as a worker answers when it has done. */
const readLater = (question: Asked) =>
  new Promise<Item | null>((resolve) => {
    const answer = async () => {
      resolve(reading(question))
      await new Promise((done) => setImmediate(done))
    }
    questions.push({ answer, text: question.item.paragraphs.join('|') })
  })

beforeEach(async () => {
  isComposing = false
  questions = []
  editor = createHeadlessEditor({
    onError: (error: Error) => {
      throw error
    },
  })
  // What a headless editor lacks of one in a page.
  Object.assign(editor, { isComposing: () => isComposing, registerRootListener: () => () => {} })
  store = new LiveStore({ current: null }, readLater)
  stop = followBody(editor, store)
  store.setKnown(known)
  write('雾散。')
  await answerAll()
})

describe('while somebody types', () => {
  it('reads the text elsewhere, and tells the panel what is new, and of nothing else', async () => {
    let shownTimes = 0
    store.subscribeView(() => shownTimes++)
    const before = store.getView()
    write('镇长费小满到东岸走访。')
    expect(people()).toEqual([])
    await answerAll()
    expect(people()).toEqual(['费小满'])
    expect(store.tags.people[0]?.official).toBe(7)
    expect(shownTimes).toBe(1)
    expect(store.getView()).not.toBe(before)
    const shown = store.getView()
    write('雾散，镇长费小满到东岸走访。')
    await answerAll()
    expect(store.getView()).toBe(shown)
    expect(shownTimes).toBe(1)
    expect(store.marks.find(({ kind }) => kind === 'person')).toMatchObject({ start: 5, where: 0 })
  })

  it('asks one text at a time, and of those that come meanwhile the newest alone', async () => {
    write('镇长')
    write('镇长费')
    write('镇长费小')
    write('镇长费小满到东岸。')
    expect(asked()).toEqual(['镇长'])
    await questions.shift()!.answer()
    expect(asked()).toEqual(['镇长费小满到东岸。'])
    await answerAll()
    expect(people()).toEqual(['费小满'])
  })

  it('shows what was read though the text has moved on, at the places of the text as it is', async () => {
    write('镇长费小满到东岸。', '散会。')
    write('雾散。', '昨日镇长费小满到东岸。', '散会。')
    await questions.shift()!.answer()
    expect(people()).toEqual(['费小满'])
    expect(marked()).toEqual(['费小满'])
    const [mention] = store.tags.people[0]!.mentions
    expect(store.placeNow(mention!)).toMatchObject({ end: 7, start: 4, where: 1 })
    write('雾散。', '昨日镇长费大满到东岸。', '散会。')
    expect(marked()).toEqual([])
    expect(store.placeNow(mention!)).toBeNull()
    await answerAll()
    expect(people()).toEqual(['费大满'])
    expect(marked()).toContain('费大满')
  })

  it('moves the marks with their words before the answer is there', async () => {
    write('镇长费小满到东岸走访。')
    await answerAll()
    write('镇长费小满', '到东岸走访。')
    expect(marked()).toEqual(['费小满'])
    await answerAll()
    expect(marked()).toContain('费小满')
  })

  it('reads nothing while an input method composes, and all of it afterwards', async () => {
    isComposing = true
    write('镇长fei')
    write('镇长费小满')
    store.setHeads({ headline: '走访', isCredited: false, issueDate: '', kicker: '', subhead: '' })
    expect(asked()).toEqual([])
    isComposing = false
    write('镇长费小满到东岸。')
    expect(asked()).toEqual(['镇长费小满到东岸。'])
    await answerAll()
    expect(people()).toEqual(['费小满'])
  })

  it('shows the answer to what stood there before an input method began', async () => {
    write('镇长费小满到东岸。')
    isComposing = true
    write('镇长费小满到东岸。sui')
    await questions.shift()!.answer()
    expect(people()).toEqual(['费小满'])
    expect(asked()).toEqual([])
  })

  it('keeps the tags it had when the text cannot be read', async () => {
    write('镇长费小满到东岸走访。')
    await answerAll()
    store.setKnown({ ...known, desk: { ...desk, locale: 'xx' } })
    await answerAll()
    expect(store.marks).toEqual([])
    store.setKnown(known)
    await answerAll()
    expect(people()).toEqual(['费小满'])
  })

  it('reads again with a roster that has changed, and shows nothing of the former one', async () => {
    write('镇长费小满到东岸走访。')
    const renamed = [{ id: 8, name: '费小满', posts: [{ title: '镇长' }] }]
    const changed = { ...desk, roster: renamed }
    store.setKnown({ ...known, desk: changed, roster: buildRosterIndex(renamed) })
    await questions.shift()!.answer()
    expect(people()).toEqual([])
    await answerAll()
    expect(store.tags.people[0]?.official).toBe(8)
  })

  it('ends with the editor: the panel shows the last save again, whatever is still being read', async () => {
    write('镇长费小满到东岸走访。')
    await answerAll()
    write('镇长费小满又来。')
    stop()
    expect(people()).toEqual([])
    await answerAll()
    expect(people()).toEqual([])
    write('镇长费小满还在。')
    expect(asked()).toEqual([])
  })
})
