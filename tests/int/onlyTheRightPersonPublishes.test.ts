// Promise 2: only the right person publishes, whatever way is tried.
import { configToSchema } from '@payloadcms/graphql'
import type * as GraphQL from 'graphql'
import { createRequire } from 'node:module'
import { createLocalReq } from 'payload'
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

// Payload's schema is made by the CommonJS copy of graphql; the other copy would refuse it.
const { graphql } = createRequire(import.meta.url)('graphql') as typeof GraphQL

let desk: TestDesk
let day = 0
const freshPage = () => layOutPage(desk, `2026-12-${String(++day).padStart(2, '0')}`)
const draft = async (headline = '草稿') =>
  desk.payload.create({ collection: 'articles', data: storyData(headline, ['正文。']) })
const live = (id: number | string) =>
  desk.payload.findByID({ id, collection: 'articles', draft: false })
const as = (name: RoleName) => ({ overrideAccess: false, user: desk.people[name].user })
const token = (name: RoleName) => ({ token: desk.people[name].token })
const published = { _status: 'published' } as never

beforeAll(async () => {
  // Another collection of the host makes Payload's own publishing job exist.
  const notices = {
    slug: 'notices',
    fields: [{ name: 'title', type: 'text' as const }],
    versions: { drafts: { schedulePublish: true } },
  }
  desk = await createTestDesk({}, { collections: [notices] })
})
afterAll(() => desk.close())

describe('a story is never published by itself', () => {
  it.each(['reporter', 'editor', 'chief', 'admin'] as const)('not by REST (%s)', async (name) => {
    const { id } = await draft()
    const answer = await desk.rest('PATCH', `/articles/${id}`, published, token(name))
    expect(answer.status).toBe(403)
    expect((await live(id))._status).toBe('draft')
  })

  it('not when it is created', async () => {
    const data = { ...(storyData('新稿', ['正文。']) as object), _status: 'published' }
    const answer = await desk.rest('POST', '/articles', data, token('reporter'))
    expect(answer.status).toBe(403)
  })

  it('not in bulk', async () => {
    const { id } = await draft()
    const path = `/articles?where[id][in][0]=${id}`
    const answer = await desk.rest('PATCH', path, published, token('reporter'))
    expect(answer.status).toBe(403)
    expect((await live(id))._status).toBe('draft')
  })

  it('not by GraphQL', async () => {
    const { id } = await draft()
    const { schema } = configToSchema(desk.payload.config)
    const idText = typeof id === 'number' ? id : `"${id}"`
    const req = await createLocalReq({ user: desk.people.reporter.user }, desk.payload)
    const answer = await graphql({
      contextValue: { req },
      schema,
      source: `mutation { updateArticle(id: ${idText}, data: { _status: published }) { id } }`,
    })
    expect(answer.errors?.length).toBe(1)
    expect((await live(id))._status).toBe('draft')
  })

  it('not by the Local API with a user, nor without one', async () => {
    const { id } = await draft()
    const update = { id, collection: 'articles', data: published } as const
    await expect(desk.payload.update({ ...update, ...as('reporter') })).rejects.toThrow()
    await expect(desk.payload.update(update)).rejects.toMatchObject({
      data: { code: 'direct-publish' },
    })
    expect((await live(id))._status).toBe('draft')
  })

  it('not by duplicating a published story', async () => {
    const { article, layout } = await freshPage()
    await publishPage(desk, layout.id)
    const copy = await desk.rest('POST', `/articles/${article.id}/duplicate`, {}, token('reporter'))
    expect(copy.body.doc?._status ?? 'refused').not.toBe('published')
    if (copy.body.doc) expect((await live(copy.body.doc.id))._status).toBe('draft')
  })

  it('not by restoring a published version', async () => {
    const { article, layout } = await freshPage()
    await publishPage(desk, layout.id)
    const { docs } = await desk.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: article.id }, 'version._status': { equals: 'published' } },
    })
    await desk.payload.update({
      id: article.id,
      collection: 'articles',
      data: { headline: '新稿' },
    })
    const before = await live(article.id)
    await desk.rest('POST', `/articles/versions/${docs[0]?.id}`, {}, token('reporter'))
    await desk.rest('POST', `/articles/versions/${docs[0]?.id}?draft=true`, {}, token('reporter'))
    expect(await live(article.id)).toEqual(before)
  })

  it('not by a scheduled job, with or without a user', async () => {
    const { id } = await draft()
    for (const user of [undefined, desk.people.reporter.user.id]) {
      await desk.payload.jobs.queue({
        input: { doc: { relationTo: 'articles', value: id }, type: 'publish', user },
        task: 'schedulePublish' as never,
        waitUntil: new Date(Date.now() - 60_000),
      })
      await desk.payload.jobs.run({ sequential: true })
    }
    expect((await live(id))._status).toBe('draft')
  })

  it('and a plain edit of a published story changes its draft only', async () => {
    const { article, layout } = await freshPage()
    await publishPage(desk, layout.id)
    const edit = { headline: '改过的标题' }
    const answer = await desk.rest('PATCH', `/articles/${article.id}`, edit, token('reporter'))
    expect(answer.status).toBe(200)
    expect(await live(article.id)).toMatchObject({
      _status: 'published',
      headline: '沿河步道全线贯通',
    })
    const unpublish = await desk.rest(
      'PATCH',
      `/articles/${article.id}`,
      { _status: 'draft' },
      token('reporter'),
    )
    expect(unpublish.status).toBe(200)
    expect((await live(article.id))._status).toBe('published')
  })
})

describe('a page is published by transitions alone', () => {
  it.each([
    ['reporter', 'send', 'drafting'],
    ['reporter', 'sign', 'in-review'],
    ['editor', 'publish', 'signed'],
    ['reporter', 'publish', 'signed'],
    ['reporter', 'back', 'signed'],
  ] as const)('%s may not %s', async (name, action, phase) => {
    const { layout } = await freshPage()
    if (phase !== 'drafting') await desk.transition({ action: 'send', layout: layout.id }, 'editor')
    if (phase === 'signed') {
      await sign(desk, layout.id, 'editor')
      await sign(desk, layout.id, 'chief')
    }
    const { hash } = await desk.state(layout.id)
    const body = { action, hash, opinion: '改' }
    const path = `/layouts/${layout.id}/transition`
    const answer = await desk.rest('POST', path, body, token(name))
    expect(answer.status).toBe(403)
    expect((await desk.state(layout.id)).phase).toBe(phase)
  })

  it('not by somebody who has not signed in', async () => {
    const { layout } = await freshPage()
    const path = `/layouts/${layout.id}/transition`
    expect((await desk.rest('POST', path, { action: 'publish' })).status).toBe(403)
    expect((await desk.rest('GET', `/layouts/${layout.id}/review`)).status).toBe(403)
  })

  it('no two steps by the same person', async () => {
    const { layout } = await freshPage()
    await desk.transition({ action: 'send', layout: layout.id }, 'chief')
    await sign(desk, layout.id, 'chief')
    await expect(sign(desk, layout.id, 'chief')).rejects.toMatchObject({
      data: { code: 'same-person' },
      status: 403,
    })
    expect((await sign(desk, layout.id, 'admin')).phase).toBe('signed')
  })

  it('not before every step is signed', async () => {
    const { layout } = await freshPage()
    const publish = () => desk.transition({ action: 'publish', layout: layout.id }, 'chief')
    await expect(publish()).rejects.toMatchObject({ data: { code: 'not-ready' } })
    await desk.transition({ action: 'send', layout: layout.id }, 'editor')
    await sign(desk, layout.id, 'editor')
    await expect(publish()).rejects.toMatchObject({ data: { code: 'not-ready' } })
  })

  it('a signature needs the hash of what was read, and an old hash is a conflict', async () => {
    const { layout } = await freshPage()
    await desk.transition({ action: 'send', layout: layout.id }, 'editor')
    const path = `/layouts/${layout.id}/transition`
    const without = await desk.rest('POST', path, { action: 'sign' }, token('editor'))
    expect(without.status).toBe(400)
    const { hash } = await desk.state(layout.id)
    await desk.payload.update({
      id: layout.id,
      collection: 'layouts',
      data: { pageName: '综合' },
    })
    const stale = await desk.rest('POST', path, { action: 'sign', hash }, token('editor'))
    expect(stale).toMatchObject({ body: { errors: [{ data: { code: 'stale' } }] }, status: 409 })
  })
})

describe.each(['signoffs', 'snapshots'] as const)('%s cannot be written directly', (collection) => {
  it.each(['reporter', 'chief', 'admin'] as const)('by REST (%s)', async (name) => {
    const { layout } = await freshPage()
    await publishPage(desk, layout.id)
    const [row] = (await desk.payload.find({ collection: collection as never, limit: 1 })).docs
    const id = (row as { id: string }).id
    const answers = await Promise.all([
      desk.rest('POST', `/${collection}`, row, token(name)),
      desk.rest('PATCH', `/${collection}/${id}`, { hash: 'x' }, token(name)),
      desk.rest('DELETE', `/${collection}/${id}`, undefined, token(name)),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  it('by the Local API, access overridden', async () => {
    const [row] = (await desk.payload.find({ collection: collection as never, limit: 1 })).docs
    const { id } = row as { id: string }
    const refused = { data: { code: 'append-only' }, status: 403 }
    await expect(
      desk.payload.create({ collection: collection as never, data: row as never }),
    ).rejects.toMatchObject(refused)
    await expect(
      desk.payload.update({ id, collection: collection as never, data: { hash: 'x' } }),
    ).rejects.toMatchObject(refused)
    await expect(
      desk.payload.delete({ id, collection: collection as never }),
    ).rejects.toMatchObject(refused)
  })
})
