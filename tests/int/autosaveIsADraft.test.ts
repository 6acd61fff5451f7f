// Promises 1, 4 and 5, of autosaves: one is a save as every other, only that it reuses the version of the one before.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type RoleName,
  type TestDesk,
  createTestDesk,
  layOutPage,
  publishPage,
  sign,
  storyData,
} from '../helpers/createTestDesk.js'

type Id = number | string
type Stored = { id: Id; people: { id: string; name: string; state: string }[]; revision: number }

const headline = '沿河步道全线贯通'
const text = '本报讯（记者 常思远）10月15日上午，沿河步道全线贯通。'

let desk: TestDesk
const send = (id: Id, data: object, query: string, as: RoleName) =>
  desk.rest('PATCH', `/articles/${id}?depth=0&draft=true${query}`, data, {
    token: desk.people[as].token,
  })
const autosave = async (id: Id, data: object, as: RoleName = 'reporter') => {
  const answer = await send(id, { ...data, _status: 'draft' }, '&autosave=true', as)
  expect(answer.status).toBe(200)
  return answer.body.doc as Stored
}
const create = async (words = text) =>
  (await desk.payload.create({
    collection: 'articles',
    data: storyData(headline, [words]),
    draft: true,
  })) as unknown as Stored
const versionsOf = async (id: Id) =>
  (
    await desk.payload.findVersions({
      collection: 'articles',
      limit: 0,
      sort: '-createdAt',
      where: { parent: { equals: id } },
    })
  ).docs as unknown as { autosave?: boolean; version: { headline: string } }[]
const read = async (id: Id, draft: boolean) =>
  (await desk.payload.findByID({ id, collection: 'articles', depth: 0, draft })) as unknown as {
    _status: string
    headline: string
  }

beforeAll(async () => {
  desk = await createTestDesk()
})
afterAll(() => desk.close())

describe('an autosave', () => {
  it('of a published story changes its draft and not what is published', async () => {
    const { article, edition, layout } = await layOutPage(desk, '2026-12-01')
    await publishPage(desk, layout.id)
    const published = async () =>
      JSON.stringify(
        (
          await desk.payload.find({
            collection: 'snapshots' as never,
            depth: 0,
            where: { editionDate: { equals: edition.date } },
          })
        ).docs,
      )
    const before = { live: await read(article.id, false), snapshots: await published() }
    for (const ending of ['一', '二', '三'])
      await autosave(article.id, storyData(`改后的标题${ending}`, ['改后的正文。']))
    expect({ live: await read(article.id, false), snapshots: await published() }).toEqual(before)
    expect(before.live).toMatchObject({ _status: 'published', headline })
    expect(await read(article.id, true)).toMatchObject({
      _status: 'draft',
      headline: '改后的标题三',
    })
  })

  it('reuses the version of the autosave before, and never a version of a person’s save', async () => {
    const { id } = await create()
    await send(id, { headline: '存过的标题' }, '', 'reporter')
    const before = (await versionsOf(id)).length
    for (let save = 1; save <= 12; save++) await autosave(id, { headline: `标题 ${save}` })
    const versions = await versionsOf(id)
    expect(versions).toHaveLength(before + 1)
    expect(versions.map(({ version }) => version.headline)).toEqual([
      '标题 12',
      '存过的标题',
      headline,
    ])
    await send(id, { headline: '再存一次' }, '', 'editor')
    await autosave(id, { headline: '又改' })
    expect((await versionsOf(id)).map(({ version }) => version.headline)).toEqual([
      '又改',
      '再存一次',
      '标题 12',
      '存过的标题',
      headline,
    ])
  })

  it('on an older state is refused with 409 and stores nothing', async () => {
    const { id, revision } = await create()
    const { revision: next } = await autosave(id, { headline: '甲的标题', revision })
    expect(next).toBe(revision + 1)
    const before = await versionsOf(id)
    const late = await send(id, { headline: '乙的标题', revision }, '&autosave=true', 'editor')
    expect(late).toMatchObject({ body: { errors: [{ data: { code: 'stale' } }] }, status: 409 })
    expect(await read(id, true)).toMatchObject({ headline: '甲的标题' })
    expect(await versionsOf(id)).toEqual(before)
    await autosave(id, { headline: '甲又改', revision: next })
  })

  it('keeps the ids of tags, and what a person ruled, through every further one', async () => {
    const { id, people } = await create()
    const rulings = [{ key: '常思远', state: 'confirmed', type: 'person' }]
    let story = await autosave(id, { rulings })
    for (const ending of ['天晴。', '天晴。风停。', '天晴。风停。雾散。'])
      story = await autosave(id, storyData(headline, [text + ending]))
    expect(story.people.map(({ id: row, name, state }) => [row, name, state])).toEqual(
      people.map(({ id: row, name }) => [row, name, 'confirmed']),
    )
  })

  it('saves a draft that could not be published yet', async () => {
    const { reporter } = desk.people
    const story = (await desk.payload.create({
      collection: 'articles',
      data: {},
      draft: true,
      overrideAccess: false,
      user: reporter.user,
    })) as unknown as Stored
    const { id } = await autosave(story.id, { headline: '', section: '要闻' })
    expect(await read(id, true)).toMatchObject({ section: '要闻' })
  })

  it('cannot publish', async () => {
    const { id } = await create()
    const data = { _status: 'published', headline: '抢发' }
    expect((await send(id, data, '&autosave=true', 'chief')).status).toBeGreaterThanOrEqual(400)
    expect(await read(id, false)).toMatchObject({ _status: 'draft', headline })
  })
})

describe('of a signed page', () => {
  const signedPage = async (date: string) => {
    const page = await layOutPage(desk, date)
    await desk.transition({ action: 'send', layout: page.layout.id }, 'editor')
    await sign(desk, page.layout.id, 'editor')
    await sign(desk, page.layout.id, 'chief')
    return page
  }

  it('the signatures stand while nothing that is printed changes', async () => {
    const { article, layout } = await signedPage('2026-12-02')
    await autosave(article.id, { section: '要闻' })
    expect((await desk.state(layout.id)).phase).toBe('signed')
  })

  it('they are open again as soon as an autosave changes a character, and who signed is still known', async () => {
    const { article, layout } = await signedPage('2026-12-03')
    await autosave(article.id, storyData(headline, [text.replace('。', '！')]))
    const { phase, steps } = await desk.state(layout.id)
    expect(phase).toBe('in-review')
    expect(steps.every(({ isStale }) => isStale)).toBe(true)
    const publish = desk.transition({ action: 'publish', layout: layout.id }, 'chief')
    await expect(publish).rejects.toMatchObject({ data: { code: 'changed-after-signing' } })
  })

  it('they stand again when the change is taken back', async () => {
    const { article, layout } = await signedPage('2026-12-04')
    await autosave(article.id, storyData(headline, ['别的正文。']))
    await autosave(article.id, storyData(headline, [text]))
    expect((await desk.state(layout.id)).phase).toBe('signed')
  })
})
