// What a desk adds in its options counts in every save: its words, and its roster as it is at that moment.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EventTag, PersonTag } from '../../src/documents/tags.js'
import { type TestDesk, createTestDesk, storyData } from '../helpers/createTestDesk.js'

const paragraph = '本报讯10月12日，白鹭镇举办秋季渡口庙市。街长闻九思表示，来客比去年多。'

let desk: TestDesk
beforeAll(async () => {
  desk = await createTestDesk({ words: { events: { 庙市: '活动' }, titles: ['街长'] } })
})
afterAll(() => desk.close())

type Tagged = { events: EventTag[]; id: number | string; people: PersonTag[] }

const save = async (id?: number | string): Promise<Tagged> => {
  const data = storyData('渡口庙市开张', [paragraph])
  const stored = id
    ? await desk.payload.update({ collection: 'articles', data, id })
    : await desk.payload.create({ collection: 'articles', data })
  return stored as unknown as Tagged
}

it("tags by the desk's own titles and event words", async () => {
  const { events, people } = await save()
  expect(people).toMatchObject([{ name: '闻九思' }])
  expect(events).toMatchObject([{ kind: '活动', name: '秋季渡口庙市' }])
})

it('links to an official who came onto the roster between two saves, and to nobody once he is gone', async () => {
  const first = await save()
  expect(first.people[0]?.official ?? null).toBeNull()
  const official = await desk.payload.create({
    collection: 'officials',
    data: { name: '闻九思', posts: [{ from: '2024-07', title: '街长' }] },
  })
  const second = await save(first.id)
  const linked = second.people[0]?.official as unknown
  const idOf = (value: unknown) =>
    value && typeof value === 'object' ? (value as { id: unknown }).id : value
  expect(idOf(linked)).toBe(official.id)
  await desk.payload.delete({ collection: 'officials', id: official.id })
  expect((await save(first.id)).people[0]?.official ?? null).toBeNull()
})
