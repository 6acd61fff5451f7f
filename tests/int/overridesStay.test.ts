// Promise 4, of warnings: what a person has overridden with a reason stays so, and nobody but the server writes it.
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { analyseItem } from '../../src/analyse.js'
import { articleText } from '../../src/articles/core/articleText.js'
import { markOverridden } from '../../src/articles/core/overrides.js'
import type { Ruling } from '../../src/documents/tags.js'
import type { KeptWarning, Override } from '../../src/documents/warning.js'
import { type TestDesk, createTestDesk, storyData } from '../helpers/createTestDesk.js'

type Story = { id: number | string; overrides: Override[]; warnings: KeptWarning[] }

const paragraphs = [
  '本报讯（记者 常思远）10月12日（星期五）上午，县长柳明川主持召开沿河治理工作推进会。',
  '贺兰若昨日到会。',
]
const roster = [{ name: '柳明川', posts: [{ from: '2024-07', title: '县委书记' }] }]
const key = 'title-not-held|县长|柳明川'
const reason = '选举当日见报'
const override: Ruling = { key, reason, state: 'rejected', type: 'warning' }

let desk: TestDesk
let payload: Payload
let story: Story
const save = async (data: object) =>
  (await payload.update({
    id: story.id,
    collection: 'articles',
    data,
    user: desk.people.reporter.user,
  })) as unknown as Story

beforeAll(async () => {
  desk = await createTestDesk()
  payload = desk.payload
  for (const official of roster) await payload.create({ collection: 'officials', data: official })
})
afterAll(() => desk.close())
beforeEach(async () => {
  const data = storyData('沿河治理工作推进会召开', paragraphs)
  story = (await payload.create({ collection: 'articles', data })) as unknown as Story
})

describe('the warnings of a story', () => {
  it('are those of the one analysis that everybody calls', () => {
    const item = analyseItem({
      issueDate: '2026-10-16',
      item: articleText({ headline: '沿河治理工作推进会召开' }, paragraphs),
      roster,
    })
    expect(story.warnings).toEqual(markOverridden(item, []))
    expect(story.overrides).toEqual([])
  })

  it('are not taken from a client, nor are overrides', async () => {
    const forged = { code: 'rank-order', key: 'rank-order|', messages: {}, overridden: true }
    const { token } = desk.people.reporter
    const sent = { overrides: [{ ...forged, reason: 'x' }], warnings: [forged] }
    const answer = await desk.rest('PATCH', `/articles/${story.id}`, sent, { token })
    expect(answer.status).toBe(200)
    const { overrides, warnings } = answer.body.doc as Story
    expect({ overrides, warnings }).toEqual({ overrides: [], warnings: story.warnings })
    const own = await save(sent)
    expect(own).toMatchObject({ overrides: [], warnings: story.warnings })
  })
})

describe('an override', () => {
  it('survives three saves, with who, when and why', async () => {
    await save({ rulings: [override] })
    for (const ending of ['。', '！', '……'])
      story = await save(storyData('沿河治理工作推进会召开', [...paragraphs, `散会${ending}`]))
    const [kept, ...others] = story.overrides
    expect(others).toEqual([])
    expect(kept).toMatchObject({ code: 'title-not-held', key, reason, who: 'reporter' })
    expect(kept).toMatchObject({ words: '县长' })
    expect(Number.isNaN(Date.parse(kept!.when))).toBe(false)
    const own = story.warnings.filter((warning) => warning.key === key)
    expect(own.every(({ overridden }) => overridden)).toBe(true)
  })

  it('stays when its words leave the text and come back', async () => {
    await save({ rulings: [override] })
    await save(storyData('推进会召开', ['本报讯（记者 常思远）雾散了。']))
    const back = await save(storyData('推进会召开', paragraphs))
    expect(back.overrides.map((one) => one.key)).toEqual([key])
  })

  it('is taken back by a person', async () => {
    await save({ rulings: [override] })
    const after = await save({ rulings: [{ key, state: 'auto', type: 'warning' }] })
    expect(after.overrides).toEqual([])
  })

  it.each([
    ['without a reason', { ...override, reason: undefined }],
    ['with an empty one', { ...override, reason: ' ' }],
    ['that “confirms” a warning', { ...override, state: 'confirmed' }],
  ])('%s is refused, and nothing is saved', async (_, ruling) => {
    const { token } = desk.people.reporter
    const sent = { headline: '改过的标题', rulings: [ruling] }
    const answer = await desk.rest('PATCH', `/articles/${story.id}`, sent, { token })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].message).toContain(key)
    const stored = await payload.findByID({ id: story.id, collection: 'articles', draft: true })
    expect(stored.headline).toBe('沿河治理工作推进会召开')
  })
})

describe('what the browser reads with', () => {
  const get = (token?: string, headers: Record<string, string> = {}) =>
    desk.rest('GET', '/articles/reading', undefined, { headers, token })

  it('is for those who may read stories, and holds the roster without its notes', async () => {
    expect((await get()).status).toBe(403)
    const { body, status } = await get(desk.people.reporter.token)
    expect(status).toBe(200)
    expect(body).toMatchObject({ locale: 'zh', proofreading: {}, words: {} })
    const [official] = body.roster
    expect(official).toMatchObject({ name: '柳明川', posts: roster[0]!.posts })
    expect(Object.keys(official).sort()).toEqual(['id', 'name', 'posts'])
  })

  it('is answered with 304 until an official changes', async () => {
    const { token } = desk.people.reporter
    const etag = (await get(token)).headers.get('etag')!
    expect((await get(token, { 'if-none-match': etag })).status).toBe(304)
    const [official] = (await payload.find({ collection: 'officials', limit: 1 })).docs
    await payload.update({ id: official!.id, collection: 'officials', data: { note: '换届' } })
    expect((await get(token, { 'if-none-match': etag })).status).toBe(200)
  })
})
