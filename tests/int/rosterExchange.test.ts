// Rosters come in whole or not at all, after a look; what came in can be taken back; what goes out comes in again unchanged.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Roster } from '../../src/documents/roster.js'
import { type RoleName, type TestDesk, createTestDesk } from '../helpers/createTestDesk.js'

type Id = number | string
type Official = { id: Id; name: string; posts: Record<string, unknown>[] }

let desk: TestDesk
beforeAll(async () => {
  desk = await createTestDesk()
})
afterEach(async () => {
  for (const collection of ['articles', 'officials', 'roster-imports'] as const)
    await desk.payload.delete({ collection, where: { id: { exists: true } } })
})
afterAll(() => desk.close())

const post = (title: string, more: object = {}) => ({
  ...{
    title,
    organization: '青禾县人民政府',
    from: null,
    to: null,
    rank: null,
    group: null,
    forms: [],
  },
  ...more,
})
const person = (name: string, ...posts: object[]) =>
  ({ name, otherNames: [], posts }) as Roster[number]
const roster: Roster = [
  person(
    '温知行',
    post('县长', { from: '2021-03', rank: 20, forms: ['县长', '县委副书记、县长'] }),
  ),
  person('邬其昌', post('副县长', { rank: 60 })),
]
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')
const call = (path: string, body: unknown, as: RoleName = 'editor', headers = {}) =>
  desk.rest('POST', `/roster-imports${path}`, body, { headers, token: desk.people[as].token })
const preview = async (content: string | Uint8Array, as?: RoleName) =>
  (await call('/preview', { content: base64(content), fileName: 'roster' }, as)).body
const take = (seen: { roster: Roster; stamp: string }, entries: number[], more = {}) =>
  call('/take', { ...seen, fileName: 'roster.json', take: entries, ...more })
const takeAll = async (given: Roster, more = {}) => {
  const { plan, roster: read, stamp } = await preview(JSON.stringify(given))
  return take({ roster: read, stamp }, [...plan.entries.keys()], more)
}
const officials = async () =>
  (await desk.payload.find({ collection: 'officials', pagination: false, sort: 'id' }))
    .docs as unknown as Official[]
const imports = async () =>
  (await desk.payload.find({ collection: 'roster-imports', pagination: false })).docs

describe('an import of a roster', () => {
  it('shows what it would do, and saves nothing of it', async () => {
    const seen = await preview(JSON.stringify(roster))
    expect(seen.plan.counts).toMatchObject({ asked: 0, changed: 0, new: 2, same: 0 })
    expect([await officials(), await imports()]).toEqual([[], []])
  })

  it('takes the entries that a person takes, and leaves the others', async () => {
    const { roster: read, stamp } = await preview(JSON.stringify(roster))
    const { body, status } = await take({ roster: read, stamp }, [1])
    expect([status, body.created, body.changed]).toEqual([200, 1, 0])
    expect((await officials()).map(({ name }) => name)).toEqual(['邬其昌'])
  })

  it('says field by field what changes, and takes nothing away that it does not name', async () => {
    await takeAll(roster)
    const closed = person(
      '温知行',
      post('县长', { to: '2024-06' }),
      post('县委书记', { from: '2024-06', organization: '中共青禾县委' }),
    )
    const { plan } = await preview(JSON.stringify([closed]))
    expect(plan.counts).toMatchObject({ changed: 1, missing: 1 })
    expect(plan.entries[0].posts).toMatchObject([
      { fields: [{ after: '2024-06', before: '', field: 'to' }], kind: 'closed' },
      { kind: 'added' },
    ])
    await takeAll([closed])
    const [changed, other] = await officials()
    expect(changed?.posts).toMatchObject([
      {
        forms: ['县长', '县委副书记、县长'],
        from: '2021-03',
        rank: 20,
        title: '县长',
        to: '2024-06',
      },
      { from: '2024-06', title: '县委书记' },
    ])
    expect(other?.name).toBe('邬其昌')
  })

  it('finds nothing to do a second time', async () => {
    await takeAll(roster)
    const { plan } = await preview(JSON.stringify(roster))
    expect(plan.counts).toMatchObject({ changed: 0, new: 0, same: 2 })
  })

  it('asks whom a name means whose posts the desk does not know', async () => {
    await takeAll(roster)
    const namesake = [person('温知行', post('副局长', { organization: '县水利局' }))]
    const { plan, roster: read, stamp } = await preview(JSON.stringify(namesake))
    expect(plan.entries[0]).toMatchObject({ candidates: [{ name: '温知行' }], state: 'asked' })
    expect((await take({ roster: read, stamp }, [0])).status).toBe(400)
    const answers = { 0: 'new' }
    const again = await call('/preview', { answers, roster: read })
    expect(again.body.plan.counts).toMatchObject({ new: 1 })
    const done = await take({ roster: read, stamp: again.body.stamp }, [0], { answers })
    expect(done.body.created).toBe(1)
    expect((await officials()).filter(({ name }) => name === '温知行')).toHaveLength(2)
  })

  it('with two holders of one post is refused until somebody accepts it', async () => {
    await takeAll(roster)
    const rival = [person('柏松年', post('县长', { from: '2022-01' }))]
    const refused = await takeAll(rival)
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].message).toContain('温知行')
    expect(await officials()).toHaveLength(2)
    expect((await takeAll(rival, { acceptConflicts: true })).body.created).toBe(1)
  })

  it('on a plan that is no longer true saves nothing', async () => {
    await takeAll(roster)
    const longer = [person('邬其昌', post('副县长', { rank: 55 }))]
    const { roster: read, stamp } = await preview(JSON.stringify(longer))
    const [, official] = await officials()
    const posts = [{ title: '副县长', organization: '青禾县人民政府', rank: 61 }]
    await desk.payload.update({
      id: official!.id,
      collection: 'officials',
      data: { posts },
    })
    expect((await take({ roster: read, stamp }, [0])).status).toBe(409)
    expect((await officials())[1]?.posts).toMatchObject([{ rank: 61 }])
  })

  it('tells how far it is to a client that reads lines', async () => {
    const { roster: read, stamp } = await preview(JSON.stringify(roster))
    const accept = { accept: 'application/x-ndjson' }
    const body = { fileName: 'roster.json', roster: read, stamp, take: [0, 1] }
    await call('/take', body, 'editor', accept)
    await expect.poll(async () => (await officials()).length).toBe(2)
  })
})

describe('promise 8: a roster that cannot be read is named and refused', () => {
  it.each([
    ['bytes that are no text', Uint8Array.from([0, 1, 2, 0, 255])],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])],
  ])('%s', async (_, content) => {
    const answer = await call('/preview', { content: base64(content), fileName: 'a.csv' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].message).toContain('a.csv')
  })

  it('an impossible date, with its entry and field', async () => {
    const wrong = [...roster, person('骆建勋', post('副县长', { from: '2021-02-30' }))]
    const seen = await preview(JSON.stringify(wrong))
    expect(seen.faults).toMatchObject([{ entry: 2, field: 'posts[0].from', name: '骆建勋' }])
    expect(seen.roster).toBeNull()
  })

  it('that fails at its last entry is saved in no part', async () => {
    const { payload } = desk
    const create = payload.create.bind(payload)
    payload.create = ((args: { collection: string; data: { name?: string } }) => {
      if (args.data.name === '邬其昌') throw new Error('the disk is full')
      return create(args as never)
    }) as unknown as typeof payload.create
    const answer = await takeAll(roster)
    payload.create = create
    expect(answer.status).toBe(500)
    expect(await officials()).toEqual([])
    expect(await imports()).toMatchObject([{ state: 'failed' }])
  })
})

describe('only who may edit the roster', () => {
  it.each(['/preview', '/take', '/1/undo'])('%s', async (path) => {
    expect(
      (await call(path, { roster, fileName: 'x', stamp: '', take: [] }, 'reporter')).status,
    ).toBe(403)
    expect((await desk.rest('POST', `/roster-imports${path}`, {})).status).toBe(403)
  })
})

describe('an import that is taken back', () => {
  const undo = (id: Id) => call(`/${id}/undo`, {})

  it('removes whom it made and puts back what it changed', async () => {
    await takeAll(roster)
    const before = (await officials()).map(({ posts }) => posts.map(({ id: _id, ...told }) => told))
    const more = [
      person('温知行', post('县长', { to: '2024-06' })),
      person('骆建勋', post('副县长')),
    ]
    const { body } = await takeAll(more)
    expect((await undo(body.id)).body).toMatchObject({ kept: [], removed: 1, restored: 1 })
    const after = (await officials()).map(({ posts }) => posts.map(({ id: _id, ...told }) => told))
    expect(after).toEqual(before)
    expect((await undo(body.id)).status).toBe(409)
  })

  it('promise 4: leaves whom a person has changed since, and says so', async () => {
    const { body } = await takeAll(roster)
    const [official] = await officials()
    const posts = [{ title: '县长', organization: '青禾县人民政府', rank: 21 }]
    await desk.payload.update({
      id: official!.id,
      collection: 'officials',
      data: { posts },
    })
    expect((await undo(body.id)).body).toMatchObject({
      kept: [{ name: '温知行', reason: 'changed' }],
      removed: 1,
    })
    expect(await officials()).toMatchObject([{ posts: [{ rank: 21 }] }])
  })

  it('leaves whom a story names', async () => {
    const { body } = await takeAll(roster)
    const { paragraphsToBody } = await import('../../src/articles/core/lexicalText.js')
    const text = ['本报讯（记者 常思远）10月15日，县长温知行到城关镇调研。']
    const data = { body: paragraphsToBody(text), headline: '调研', issueDate: '2026-10-16' }
    await desk.payload.create({ collection: 'articles', data })
    expect((await undo(body.id)).body).toMatchObject({
      kept: [{ name: '温知行', reason: 'in-use' }],
      removed: 1,
    })
  })
})

describe('a roster that goes out', () => {
  it.each(['csv', 'json', 'popolo'] as const)('as %s comes in again as the same', async (form) => {
    await takeAll(roster)
    const { runRosterExport } = await import('../../src/runRosterExchange.js')
    const text = await runRosterExport({ form, language: 'zh' }, { payload: desk.payload })
    expect((await preview(text)).plan.counts).toMatchObject({
      changed: 0,
      missing: 0,
      new: 0,
      same: 2,
    })
  })
})
