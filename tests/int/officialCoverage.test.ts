// An official's page shows every story, event, title and date that the desk has of the person; an event's page its stories and people.
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraphsToBody } from '../../src/articles/core/lexicalText.js'
import type { EventTag } from '../../src/documents/tags.js'
import { type TestDesk, createTestDesk, publishPage, storyData } from '../helpers/createTestDesk.js'

type Id = number | string
const meeting =
  '本报讯（记者 常思远）10月12日上午，县委书记柳明川主持召开沿河治理工作推进会。县长贺兰若出席会议。'
const visit = '本报讯（记者 常思远）10月13日，县委副书记、县长贺兰若到柳河镇调研秋播工作。'

let desk: TestDesk
let payload: Payload
let helan: Id
let story: { events: EventTag[]; id: Id }
const get = async (path: string, as: 'nobody' | 'reporter' = 'reporter') =>
  desk.rest('GET', path, undefined, {
    token: as === 'nobody' ? undefined : desk.people.reporter.token,
  })
const write = async (headline: string, text: string, issueDate: string) =>
  (await payload.create({
    collection: 'articles',
    data: storyData(headline, [text], { issueDate }),
  })) as never as typeof story
const update = (id: Id, data: object) => payload.update({ id, collection: 'articles', data })

beforeAll(async () => {
  desk = await createTestDesk()
  payload = desk.payload
  await write('入册之前', visit, '2026-10-14') // before the official is on the roster: named, not linked
  const add = async (name: string, title: string, from = '2024') =>
    (await payload.create({ collection: 'officials', data: { name, posts: [{ from, title }] } })).id
  helan = await add('贺兰若', '县长')
  await add('柳明川', '县委书记')
  story = await write('推进会召开', meeting, '2026-10-13')
  await write('秋播调研', visit, '2026-10-15')
  await write('与他无关', '本报讯（记者 常思远）10月12日，柳河镇秋播过半。', '2026-10-16')
})
afterAll(() => desk.close())

describe("an official's stories", () => {
  it('are all there, newest first, with title, state of the tag and dates, drafts among them', async () => {
    const { body, status } = await get(`/officials/${helan}/stories`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ page: 1, pages: 1, total: 3 })
    expect(body.stories).toMatchObject([
      {
        dates: [{ text: '10月13日', value: '2026-10-13' }],
        headline: '秋播调研',
        issueDate: '2026-10-15',
        state: 'draft',
        tags: [{ isLinked: true, name: '贺兰若', state: 'auto', title: '县委副书记、县长' }],
      },
      { headline: '入册之前', tags: [{ isLinked: false, title: '县委副书记、县长' }] },
      { headline: '推进会召开', tags: [{ isLinked: true, title: '县长' }] },
    ])
  })

  it('keep a published story whose newer draft no longer names the person', async () => {
    const edition = await payload.create({
      collection: 'editions',
      data: { date: '2026-10-13', number: 1 },
    })
    const layout = await payload.create({
      collection: 'layouts',
      data: {
        edition: edition.id,
        grid: { columns: 12, rows: 16 },
        pageName: '要闻',
        pageNumber: 1,
        placements: [
          {
            ...{ columns: 2, headlineStyle: 'lead', height: 8, width: 6, x: 0, y: 0 },
            what: { relationTo: 'articles', value: story.id },
          },
        ],
      },
    })
    await publishPage(desk, layout.id)
    const state = async () => {
      const { body } = await get(`/officials/${helan}/stories`)
      return body.stories.find(({ id }: { id: Id }) => id === story.id)
    }
    expect(await state()).toMatchObject({ state: 'published' })
    await update(story.id, {
      body: paragraphsToBody([meeting.replace('县长贺兰若出席会议。', '')]),
    })
    expect(await state()).toMatchObject({ state: 'changed', tags: [{ title: '县长' }] })
    await update(story.id, { body: paragraphsToBody([meeting]) })
  })

  it('leave out those of a namesake', async () => {
    const other = await payload.create({
      collection: 'officials',
      data: { name: '贺兰若', posts: [{ from: '2020', title: '县文联主席' }] },
    })
    const text = '本报讯（记者 常思远）10月14日，县文联主席贺兰若出席书展。'
    await write('书展开幕', text, '2026-10-15')
    const titles = async (id: Id) =>
      (await get(`/officials/${id}/stories`)).body.stories.map(
        ({ headline }: { headline: string }) => headline,
      )
    expect(await titles(other.id)).toContain('书展开幕')
    expect(await titles(helan)).not.toContain('书展开幕')
    await payload.delete({ id: other.id, collection: 'officials' })
  })

  it('are counted by the title as it was printed', async () => {
    const { body } = await get(`/officials/${helan}/titles`)
    const title = (words: string) => body.titles.find((t: { title: string }) => t.title === words)
    expect(title('县委副书记、县长')).toMatchObject({
      first: '2026-10-14',
      last: '2026-10-15',
      name: '贺兰若',
      stories: 2,
    })
    expect(title('县长')).toMatchObject({ stories: 1 })
  })

  it('come twenty to a page', async () => {
    const many = await payload.create({ collection: 'officials', data: { name: '温若谷' } })
    for (let day = 1; day <= 22; day++) {
      const issueDate = `2026-09-${String(day).padStart(2, '0')}`
      await write(`第 ${day} 天`, '县农业农村局局长温若谷到场。', issueDate)
    }
    const first = (await get(`/officials/${many.id}/stories`)).body
    expect(first).toMatchObject({ page: 1, pages: 2, total: 22 })
    expect(first.stories).toHaveLength(20)
    expect(first.stories[0].headline).toBe('第 22 天')
    const second = (await get(`/officials/${many.id}/stories?page=2`)).body
    expect(second.stories.map(({ headline }: { headline: string }) => headline)).toEqual([
      '第 2 天',
      '第 1 天',
    ])
    expect((await get(`/officials/${many.id}/stories?page=x`)).status).toBe(400)
    expect((await get(`/officials/${many.id}/affected`)).body.articles).toHaveLength(22)
  })
})

describe('events', () => {
  it('show their stories and people, and officials their events', async () => {
    const [tag] = story.events
    await update(story.id, {
      rulings: [{ key: `${tag?.name}@${tag?.date}`, state: 'confirmed', type: 'event' }],
    })
    const { docs } = await payload.find({
      collection: 'events',
      where: { name: { equals: tag?.name } },
    })
    const { body } = await get(`/events/${docs[0]!.id}/coverage`)
    expect(body).toMatchObject({ stories: [{ headline: '推进会召开' }], total: 1 })
    expect(body.people).toContainEqual({ name: '贺兰若', official: helan, role: 'participant' })
    expect(body.people[0]).toMatchObject({ name: '柳明川', role: 'chair' })

    const events = (await get(`/officials/${helan}/events`)).body
    expect(events).toMatchObject({
      events: [{ date: '2026-10-12', isChair: false, kind: '会议' }],
      total: 1,
    })
    expect(events.hasNamesakes).toBe(false)
    await payload.create({ collection: 'officials', data: { name: '贺兰若' } })
    expect((await get(`/officials/${helan}/events`)).body.hasNamesakes).toBe(true)
  })
})

describe('nobody without the right', () => {
  it('learns anything of it', async () => {
    for (const path of ['stories', 'titles', 'events', 'affected']) {
      expect((await get(`/officials/${helan}/${path}`, 'nobody')).status).toBe(403)
      expect((await get(`/officials/999999/${path}`)).status).toBe(404)
    }
    expect((await get('/events/999999/coverage', 'nobody')).status).toBe(403)
    expect((await get('/events/999999/coverage')).status).toBe(404)
  })
})
