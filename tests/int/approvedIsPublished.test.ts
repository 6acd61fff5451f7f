// Promise 1: what was approved is what is published.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type TestDesk,
  createTestDesk,
  layOutPage,
  picture,
  publishPage,
  sign,
  storyData,
} from '../helpers/createTestDesk.js'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

let desk: TestDesk
let day = 0
const freshPage = () => layOutPage(desk, `2026-11-${String(++day).padStart(2, '0')}`)
const signedPage = async () => {
  const page = await freshPage()
  await desk.transition({ action: 'send', layout: page.layout.id }, 'editor')
  await sign(desk, page.layout.id, 'editor')
  await sign(desk, page.layout.id, 'chief')
  return page
}
const publish = (layout: number | string) => desk.transition({ action: 'publish', layout }, 'chief')
const snapshots = async (date: string) =>
  (
    await desk.payload.find({
      collection: 'snapshots' as never,
      depth: 0,
      sort: 'revision',
      where: { editionDate: { equals: date } },
    })
  ).docs as unknown as {
    hash: string
    page: { placements: { article?: { paragraphs: { text: string }[] } }[] }
    revision: number
  }[]

beforeAll(async () => {
  desk = await createTestDesk()
})
afterAll(() => desk.close())

describe('what was approved is what is published', () => {
  it('publishes exactly the content that was signed', async () => {
    const { edition, layout } = await signedPage()
    const { hash } = await desk.state(layout.id)
    const state = await publish(layout.id)
    expect(state.phase).toBe('published')
    const [snapshot] = await snapshots(edition.date)
    expect(snapshot).toMatchObject({ hash, revision: 1 })
    expect(snapshot?.page.placements[0]?.article?.paragraphs[0]?.text).toContain('沿河步道全线贯通')
  })

  it('refuses to publish after one character of a placed story changed, and says who signed what', async () => {
    const { article, edition, layout } = await signedPage()
    const body = ['本报讯（记者 常思远）10月15日上午，沿河步道全线贯通！']
    await desk.payload.update({
      id: article.id,
      collection: 'articles',
      data: storyData('沿河步道全线贯通', body),
    })
    await expect(publish(layout.id)).rejects.toMatchObject({
      data: { code: 'changed-after-signing' },
      message: expect.stringContaining('editor'),
      status: 409,
    })
    expect(await snapshots(edition.date)).toEqual([])
    const { body: review } = await desk.rest('GET', `/layouts/${layout.id}/review`, undefined, {
      token: desk.people.chief.token,
    })
    expect(review.changes).toEqual([{ paragraph: 1, title: '沿河步道全线贯通', what: 'text' }])
    expect(review.state.steps.every((step: { isStale: boolean }) => step.isStale)).toBe(true)
  })

  it.each([
    ['a caption', 'photo', { caption: '步道上的行人。' }],
    ['a credit line', 'photo', { creditLine: '别人 摄' }],
    ['a headline', 'article', { headline: '另一个标题' }],
    ['the geometry', 'layout', { grid: { columns: 14, rows: 16 } }],
  ] as const)('re-opens the signatures when %s changes', async (_, what, data) => {
    const page = await signedPage()
    await desk.payload.update({ id: page[what].id, collection: `${what}s`, data })
    const state = await desk.state(page.layout.id)
    expect(state.phase).toBe('in-review')
    await expect(publish(page.layout.id)).rejects.toMatchObject({ status: 409 })
  })

  it('re-opens them when a picture is replaced, even behind the desk’s back', async () => {
    const { layout, photo } = await signedPage()
    const { data } = await picture('#aa0000')
    writeFileSync(path.join(desk.dataDir, 'photos', photo.filename), data)
    await expect(publish(layout.id)).rejects.toMatchObject({
      data: { code: 'changed-after-signing' },
    })
  })

  it('keeps the signatures when only tags or workflow fields change', async () => {
    const { article, layout } = await signedPage()
    await desk.payload.update({
      id: article.id,
      collection: 'articles',
      data: {
        rulings: [{ key: '常思远', state: 'confirmed', type: 'person' }],
        section: '要闻',
      },
    })
    expect((await desk.state(layout.id)).phase).toBe('signed')
  })

  it('leaves the published page alone when a story is edited later', async () => {
    const { article, edition, layout } = await freshPage()
    await publishPage(desk, layout.id)
    const before = JSON.stringify(await snapshots(edition.date))
    await desk.payload.update({
      id: article.id,
      collection: 'articles',
      data: storyData('改后的标题', ['改后的正文。']),
    })
    expect(JSON.stringify(await snapshots(edition.date))).toBe(before)
    const live = await desk.payload.findByID({
      id: article.id,
      collection: 'articles',
      draft: false,
    })
    expect(live).toMatchObject({ _status: 'published', headline: '沿河步道全线贯通' })
    expect(await desk.state(layout.id)).toMatchObject({
      changedSincePublished: true,
      phase: 'drafting',
    })
  })

  it('publishes a corrected page as the next revision', async () => {
    const { article, edition, layout } = await freshPage()
    await publishPage(desk, layout.id)
    await desk.payload.update({
      id: article.id,
      collection: 'articles',
      data: { headline: '更正后的标题' },
    })
    await publishPage(desk, layout.id)
    expect((await snapshots(edition.date)).map(({ revision }) => revision)).toEqual([1, 2])
  })

  it('waits with a page until every caption on it has its picture', async () => {
    const { layout } = await freshPage()
    const caption = await desk.payload.create({
      collection: 'photos',
      data: { caption: '河畔的树。', creditLine: '常思远 摄' },
    })
    expect(caption.awaitsFile).toBe(true)
    const { placements } = layout as unknown as { placements: object[] }
    const photo = { ...placements[1], what: { relationTo: 'photos', value: caption.id } }
    await desk.payload.update({
      id: layout.id,
      collection: 'layouts',
      data: { placements: [placements[0], photo] },
    })
    const send = () => desk.transition({ action: 'send', layout: layout.id }, 'editor')
    await expect(send()).rejects.toMatchObject({
      data: { code: 'not-ready' },
      message: expect.stringContaining('河畔的树。'),
    })
    const withFile = await desk.payload.update({
      id: caption.id,
      collection: 'photos',
      data: {},
      file: await picture('#336633'),
    })
    expect(withFile.awaitsFile).toBe(false)
    expect((await send()).phase).toBe('in-review')
  })

  it('freezes the pictures with the page', async () => {
    const { layout, photo } = await freshPage()
    await publishPage(desk, layout.id)
    const bytes = readFileSync(path.join(desk.dataDir, 'photos', photo.filename as string))
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(readFileSync(path.join(desk.dataDir, 'published', hash))).toEqual(bytes)
  })
})
