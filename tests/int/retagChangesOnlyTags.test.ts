// Promise 4: the machine never overrules a person. Reading stories again after a change of the roster changes tags of drafts, and
// nothing else: no text, no published form, no ruling.
import type { CollectionBeforeOperationHook as Hook, Payload } from 'payload'
import { type RetagResult, runRetag } from 'payload-broadsheet'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { paragraphsToBody } from '../../src/articles/core/lexicalText.js'
import type { PersonTag, Ruling } from '../../src/documents/tags.js'
import {
  type RoleName,
  type TestDesk,
  createTestDesk,
  publishPage,
  storyData,
} from '../helpers/createTestDesk.js'

type Id = number | string
type Story = {
  _status: string
  body: object
  headline: string
  id: Id
  people: PersonTag[]
  revision: number
} & Record<string, unknown>

const first = '本报讯（记者 常思远）10月12日上午，县长贺兰若到柳河镇调研秋播工作。'
const second = `${first}贺兰若要求，要抢抓农时。`

let desk: TestDesk
let payload: Payload
let page = 0
const write = async (paragraphs: string[], headline = '贺兰若调研秋播工作') =>
  (await payload.create({
    collection: 'articles',
    data: storyData(headline, paragraphs),
  })) as never as Story
const save = async (id: Id, data: object) =>
  (await payload.update({ id, collection: 'articles', data })) as never as Story
const stored = async (id: Id, draft: boolean) =>
  (await payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    draft,
  })) as never as Story
const official = (posts: object[] = [{ from: '2024', title: '县长' }]) =>
  payload.create({ collection: 'officials', data: { name: '贺兰若', posts } })
const tagOf = ({ people }: Story) => people.find(({ name }) => name === '贺兰若')
const retag = (id: Id, articles?: Id[], as: RoleName = 'reporter') =>
  runRetag({ articles, official: id }, { payload, user: desk.people[as].user })
const outcomes = ({ stories }: RetagResult) =>
  stories.map((story) => ('reason' in story ? story.reason : story.outcome))

/** Puts a story on a page of its own and publishes it. */
async function publish(article: Id) {
  page += 1
  const date = `2026-10-${String(page).padStart(2, '0')}`
  const edition = await payload.create({ collection: 'editions', data: { date, number: page } })
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
          what: { relationTo: 'articles', value: article },
        },
      ],
    },
  })
  await publishPage(desk, layout.id)
}

beforeAll(async () => {
  desk = await createTestDesk()
  payload = desk.payload
})
afterAll(() => desk.close())
afterEach(async () => {
  await payload.delete({ collection: 'layouts', where: { id: { exists: true } } }).catch(() => {})
  for (const collection of ['officials', 'payload-locked-documents'] as const)
    await payload.delete({ collection, where: { id: { exists: true } } })
})

describe('reading stories again', () => {
  it('with a published v1 and a newer draft v2 changes nothing but tags of the draft', async () => {
    const { id } = await write([first])
    await publish(id)
    await save(id, { body: paragraphsToBody([second]), headline: '第二稿' })
    const before = { draft: await stored(id, true), published: await stored(id, false) }
    expect(before.published).toMatchObject({ _status: 'published', headline: '贺兰若调研秋播工作' })
    expect(before.draft).toMatchObject({ _status: 'draft', headline: '第二稿' })

    const added = await official()
    expect(outcomes(await retag(added.id, [id]))).toEqual(['done'])

    expect(await stored(id, false)).toEqual(before.published)
    const after = await stored(id, true)
    expect(tagOf(before.draft)?.official ?? null).toBeNull()
    expect(tagOf(after)?.official).toBe(added.id)
    const rest = ({ leads, people: _, revision: __, updatedAt: ___, ...story }: Story) => ({
      ...story,
      leads: (leads as object[]).map((lead) => ({ ...lead, id: null })), // rows made anew by each save
    })
    expect(rest(after)).toEqual(rest(before.draft))
    expect(after.people.map(({ official: _, ...tag }) => tag)).toEqual(
      before.draft.people.map(({ official: _, ...tag }) => tag),
    )
    const versions = await payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    expect(versions.totalDocs).toBe(1)
  })

  it('leaves a published story published, and puts its new tags into a draft', async () => {
    const { id } = await write([first])
    await publish(id)
    const published = await stored(id, false)
    const added = await official()
    expect(outcomes(await retag(added.id, [id]))).toEqual(['done'])
    expect(await stored(id, false)).toEqual(published)
    const draft = await stored(id, true)
    expect(draft).toMatchObject({ _status: 'draft', body: published.body })
    expect(tagOf(draft)?.official).toBe(added.id)
  })

  it('keeps what people ruled', async () => {
    const { id } = await write([second])
    const ruling: Ruling = { key: '贺兰若', state: 'rejected', type: 'person' }
    await save(id, { rulings: [ruling] })
    const added = await official()
    await retag(added.id, [id])
    expect(tagOf(await stored(id, true))?.state).toBe('rejected')
    const other = await official([{ from: '2030', title: '局长' }])
    await save(id, { rulings: [{ ...ruling, official: other.id, state: 'confirmed' }] })
    await retag(added.id, [id])
    expect(tagOf(await stored(id, true))).toMatchObject({ official: other.id, state: 'confirmed' })
  })

  it('saves nothing where the reading is the same', async () => {
    const added = await official()
    const { id } = await write([second])
    const before = await stored(id, true)
    expect(outcomes(await retag(added.id, [id]))).toEqual(['unchanged'])
    expect(await stored(id, true)).toEqual(before)
    await payload.update({
      id: added.id,
      collection: 'officials',
      data: { posts: [{ title: '县长', to: '2020' }] },
    })
    await retag(added.id, [id])
    expect(outcomes(await retag(added.id, [id]))).toEqual(['unchanged'])
  })

  it('leaves a story alone that somebody else has open, and goes on with the next', async () => {
    const open = await write([first])
    const next = await write([first])
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: open.id },
        user: { relationTo: 'users', value: desk.people.chief.user.id },
      },
    })
    const added = await official()
    const before = await stored(open.id, true)
    expect(outcomes(await retag(added.id, [open.id, next.id]))).toEqual(['locked', 'done'])
    expect(await stored(open.id, true)).toEqual(before)
  })

  it('lets a save in between win', async () => {
    const { id } = await write([first])
    const added = await official()
    const hooks = payload.collections.articles!.config.hooks
    let isSaved = false
    const saveBetween = async ({ args, operation, req }: Parameters<Hook>[0]) => {
      if (isSaved || operation !== 'update') return args
      isSaved = true // by somebody else, after the story was read and before it is saved
      await payload.update({
        id,
        collection: 'articles',
        data: { section: '要闻' },
        req,
      })
      return args
    }
    hooks.beforeOperation.push(saveBetween as never)
    try {
      expect(outcomes(await retag(added.id, [id]))).toEqual(['changed'])
    } finally {
      hooks.beforeOperation.pop()
    }
    expect(tagOf(await stored(id, true))?.official ?? null).toBeNull()
  })

  it('is started by a person with the right to write, and touches affected stories alone', async () => {
    const { id } = await write([first])
    const other = await write(['本报讯（记者 常思远）10月12日，柳河镇秋播过半。'], '秋播过半')
    const added = await official()
    await expect(runRetag({ official: added.id }, { payload })).rejects.toMatchObject({
      data: { code: 'forbidden' },
    })
    const user = { ...desk.people.reporter.user, roles: [] } as never
    await expect(
      runRetag({ articles: [id], official: added.id }, { payload, user }),
    ).rejects.toMatchObject({ data: { code: 'forbidden' } })
    expect(tagOf(await stored(id, true))?.official ?? null).toBeNull()
    expect(outcomes(await retag(added.id, [other.id, id]))).toEqual(['not-named', 'done'])
  })

  it('takes fifty stories at a time over HTTP, and tells how far it is in the Local API', async () => {
    const { id } = await write([first])
    const added = await official()
    const { token } = desk.people.reporter
    const post = (body: unknown, who: string | undefined = token) =>
      desk.rest('POST', `/officials/${added.id}/retag`, body, { token: who })
    expect((await post({})).status).toBe(400)
    expect((await post({ articles: Array.from({ length: 51 }, () => id) })).status).toBe(400)
    expect((await post({ articles: [id] }, '')).status).toBe(403)
    expect(await post({ articles: [String(id)] })).toMatchObject({
      body: { stories: [{ headline: '贺兰若调研秋播工作', id, outcome: 'done' }] },
      status: 200,
    })
    const seen: number[][] = []
    const onProgress = (done: number, total: number) => void seen.push([done, total])
    const { user } = desk.people.reporter
    const { stories } = await runRetag({ official: added.id, onProgress }, { payload, user })
    expect(seen).toEqual(stories.map((_, at) => [at + 1, stories.length]))
  })
})
