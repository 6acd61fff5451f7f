// Promise 4: the machine never overrules a person.
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DateTag, EventTag, PersonTag, Ruling } from '../../src/documents/tags.js'
import {
  type TestDesk,
  createTestDesk,
  layOutPage,
  publishPage,
  storyData,
} from '../helpers/createTestDesk.js'

type Tagged = { dates: DateTag[]; events: EventTag[]; id: string; people: PersonTag[] }

const lead =
  '本报讯（记者 常思远）10月12日上午，县委书记柳明川主持召开沿河治理工作推进会。县长贺兰若出席会议。'
const story = (paragraphs = [lead, '柳明川要求，要加快进度。']) =>
  storyData('沿河治理工作推进会召开', paragraphs)

let desk: TestDesk
let payload: Payload
let article: Tagged
const save = async (data: object) =>
  (await payload.update({
    id: article.id,
    collection: 'articles',
    data,
  })) as unknown as Tagged
const rule = (...rulings: Ruling[]) => save({ rulings })
const person = (doc: Tagged, name: string) => doc.people.find((tag) => tag.name === name)

beforeAll(async () => {
  desk = await createTestDesk()
  payload = desk.payload
})
afterAll(() => desk.close())
beforeEach(async () => {
  article = (await payload.create({ collection: 'articles', data: story() })) as unknown as Tagged
})

describe('the machine never overrules a person', () => {
  it('reads people, dates and events in the save itself', () => {
    expect(article.people.map(({ name }) => name).sort()).toEqual(
      ['常思远', '柳明川', '贺兰若'].sort(),
    )
    expect(person(article, '柳明川')).toMatchObject({ state: 'auto', titleAsWritten: '县委书记' })
    expect(person(article, '柳明川')?.mentions).toHaveLength(2)
    expect(article.dates[0]).toMatchObject({ partOfDay: 'morning', value: '2026-10-12' })
    expect(article.events[0]).toMatchObject({
      date: '2026-10-12',
      event: null,
      kind: '会议',
      state: 'auto',
    })
  })

  it('keeps confirmed and rejected tags through three saves', async () => {
    await rule(
      { key: '柳明川', state: 'confirmed', type: 'person' },
      { key: '贺兰若', state: 'rejected', type: 'person' },
      { key: '10月12日上午', state: 'rejected', type: 'date' },
    )
    for (const ending of ['。', '！', '……'])
      article = await save(story([lead, `柳明川要求，要加快进度${ending}`]))
    expect(person(article, '柳明川')?.state).toBe('confirmed')
    expect(person(article, '贺兰若')?.state).toBe('rejected')
    expect(article.dates.find(({ text }) => text === '10月12日上午')?.state).toBe('rejected')
  })

  it('keeps a confirmed tag when its name has left the text, and drops an automatic one', async () => {
    await rule({ key: '柳明川', state: 'confirmed', type: 'person' })
    const after = await save(story(['本报讯（记者 常思远）10月12日上午，会议召开。']))
    expect(person(after, '柳明川')).toMatchObject({ mentions: [], state: 'confirmed' })
    expect(person(after, '贺兰若')).toBeUndefined()
  })

  it('lets automatic tags follow the text', async () => {
    const after = await save(story([lead.replace('贺兰若', '苏未晚')]))
    expect(person(after, '贺兰若')).toBeUndefined()
    expect(person(after, '苏未晚')).toMatchObject({ state: 'auto', titleAsWritten: '县长' })
  })

  it('lets a person take a ruling back', async () => {
    await rule({ key: '贺兰若', state: 'rejected', type: 'person' })
    const after = await rule({ key: '贺兰若', state: 'auto', type: 'person' })
    expect(person(after, '贺兰若')?.state).toBe('auto')
  })

  it('keeps the official a person chose, whatever the roster says later', async () => {
    const official = await payload.create({
      collection: 'officials',
      data: { name: '柳明川', posts: [] },
    })
    await rule({ key: '柳明川', official: official.id, state: 'confirmed', type: 'person' })
    await payload.create({
      collection: 'officials',
      data: { name: '柳明川', posts: [{ title: '县委书记' }] },
    })
    const doc = (await payload.update({
      id: article.id,
      collection: 'articles',
      data: { section: '要闻' },
      depth: 0,
    })) as unknown as Tagged
    expect(person(doc, '柳明川')?.official).toBe(official.id)
    await payload.delete({ collection: 'officials', where: { name: { equals: '柳明川' } } })
  })

  it('takes no tag from a client, only rulings', async () => {
    const forged = { ...person(article, '贺兰若')!, name: '不在文中', state: 'confirmed' }
    const { token } = desk.people.reporter
    const answer = await desk.rest(
      'PATCH',
      `/articles/${article.id}`,
      { people: [forged] },
      { token },
    )
    expect(answer.body.doc.people.map(({ name }: PersonTag) => name)).not.toContain('不在文中')
    const bad = await desk.rest(
      'PATCH',
      `/articles/${article.id}`,
      { rulings: [{ key: '' }] },
      { token },
    )
    expect(bad.status).toBe(400)
  })

  it('keeps the ids of the rows that stay', async () => {
    const ids = (doc: Tagged) => doc.people.map(({ id }) => id)
    expect(ids(await save({ section: '要闻' }))).toEqual(ids(article))
  })

  it('makes an event of a proposal only when a person accepts it, and never twice', async () => {
    const events = () => payload.count({ collection: 'events', where: { name: { exists: true } } })
    const before = (await events()).totalDocs
    const key = `${article.events[0]?.name}@${article.events[0]?.date}`
    await rule({ key, state: 'confirmed', type: 'event' })
    await save({ section: '要闻' })
    expect((await events()).totalDocs).toBe(before + 1)
  })

  it('links people to the roster by name, title and date, at the next save after a change', async () => {
    const officials = await Promise.all(
      [
        { from: '2019-01', title: '县委书记', to: '2024-06' },
        { from: '2024-07', title: '县委书记' },
      ].map((post) =>
        payload.create({
          collection: 'officials',
          data: { name: '柳明川', posts: [post] },
        }),
      ),
    )
    const doc = (await payload.update({
      id: article.id,
      collection: 'articles',
      data: { section: '时政' },
      depth: 0,
    })) as unknown as Tagged
    expect(person(doc, '柳明川')?.official).toBe(officials[1]?.id)
    await payload.delete({ collection: 'officials', where: { name: { equals: '柳明川' } } })
  })

  it('leaves a published story and its newer draft as they were when officials change', async () => {
    const { article: placed, layout } = await layOutPage(desk, '2026-10-20')
    await publishPage(desk, layout.id)
    await payload.update({
      id: placed.id,
      collection: 'articles',
      data: { headline: '第二稿' },
    })
    const both = async () => [
      await payload.findByID({ id: placed.id, collection: 'articles', depth: 0, draft: false }),
      await payload.findByID({ id: placed.id, collection: 'articles', depth: 0, draft: true }),
    ]
    const before = await both()
    await payload.create({ collection: 'officials', data: { name: '常思远', posts: [] } })
    expect(await both()).toEqual(before)
  })
})
