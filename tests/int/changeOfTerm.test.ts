// 换届 as one action: one transaction or nothing, with the rights of the person, and a way back.
import type { Payload } from 'payload'
import { type ChangeOfTerm, readHolders, readPostsOn, runChangeOfTerm } from 'payload-broadsheet'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPost } from '../../src/officials/core/changeOfTerm.js'
import { type RoleName, type TestDesk, createTestDesk } from '../helpers/createTestDesk.js'

type Official = { id: number | string; name: string; posts: KeptPost[]; revision: number }

const office = { group: '政府', organization: '青陂县人民政府', title: '县长' }
let desk: TestDesk
let payload: Payload
let old: Official
let next: Official
const add = async (name: string, posts: object[]) =>
  (await payload.create({ collection: 'officials', data: { name, posts } })) as never
const stored = async ({ id }: Pick<Official, 'id'>) =>
  (await payload.findByID({ id, collection: 'officials', depth: 0 })) as unknown as Official
const change = (data: ChangeOfTerm, as: RoleName = 'editor') =>
  runChangeOfTerm(data, { payload, user: desk.people[as].user })
const handOver = (firstDay = '2026-10-16'): ChangeOfTerm => ({
  ends: [{ lastDay: '2026-10-15', official: old.id, post: old.posts[0]!.id! }],
  source: '青陂县人大常委会公告第 7 号',
  starts: [{ ...office, firstDay, forms: ['县长'], official: next.id, rank: 20 }],
})

beforeAll(async () => {
  desk = await createTestDesk()
  payload = desk.payload
})
afterAll(() => desk.close())
beforeEach(async () => {
  await payload.delete({ collection: 'officials', where: { id: { exists: true } } })
  old = await add('贺兰若', [{ ...office, from: '2021-05', rank: 20 }])
  next = await add('岑树声', [{ from: '2021-06', title: '副县长', rank: 60 }])
})

describe('a change of term', () => {
  it('ends one post and begins the other, with the source of the appointment', async () => {
    const answer = await change(handOver())
    expect(answer).toMatchObject({ isSaved: true, namesakes: [], secondHolders: [] })
    expect(answer.changes).toMatchObject([
      { ended: [{ title: '县长', to: '2026-10-15' }], name: '贺兰若', started: [] },
      { ended: [], name: '岑树声', started: [{ from: '2026-10-16', title: '县长' }] },
    ])
    expect((await stored(old)).posts).toMatchObject([{ from: '2021-05', to: '2026-10-15' }])
    expect((await stored(next)).posts).toMatchObject([
      { title: '副县长' },
      { ...office, from: '2026-10-16', rank: 20, source: '青陂县人大常委会公告第 7 号' },
    ])
  })

  it('is answered by the roster at once: who held the office on which day', async () => {
    await change(handOver())
    const args = { payload, user: desk.people.reporter.user }
    const holder = async (on: string) =>
      (await readHolders({ on, title: '县长' }, args)).holders.map(({ name }) => name)
    expect(await holder('2026-10-15')).toEqual(['贺兰若'])
    expect(await holder('2026-10-16')).toEqual(['岑树声'])
    const { posts } = await readPostsOn({ official: next.id, on: '2026-10-16' }, args)
    expect(posts.map(({ title }) => title)).toEqual(['县长', '副县长'])
  })

  it('brings a successor onto the roster', async () => {
    const { ends, starts } = handOver()
    const [start] = starts!
    const answer = await change({
      ends,
      starts: [{ ...start!, name: '温若谷', official: undefined }],
    })
    const id = answer.changes[1]?.official as number | string
    expect((await stored({ id })).posts).toMatchObject([{ from: '2026-10-16', title: '县长' }])
  })

  it('can be looked at first: a dry run says the same and saves nothing', async () => {
    const answer = await change({ ...handOver(), dryRun: true })
    expect(answer).toMatchObject({ isSaved: false })
    expect(answer.changes).toHaveLength(2)
    expect((await stored(old)).posts[0]?.to).toBeFalsy()
    expect((await stored(next)).posts).toHaveLength(1)
  })

  it('refuses days out of order and overlaps, and changes nobody', async () => {
    await expect(change(handOver('2026-10-15'))).rejects.toMatchObject({
      data: { code: 'bad-input', details: { problems: [{ problem: 'termOrder' }] } },
      status: 400,
    })
    const twice = { ...office, firstDay: '2026-11-01', official: old.id }
    await expect(change({ starts: [twice] })).rejects.toThrow(/holds “县长” already/)
    expect((await stored(old)).posts).toHaveLength(1)
    expect((await stored(old)).posts[0]?.to).toBeFalsy()
    expect((await stored(next)).posts).toHaveLength(1)
  })

  it('tells of a second holder, and of a namesake', async () => {
    await add('柳明川', [{ ...office, from: '2024-01' }])
    const { ends, starts } = handOver()
    const [start] = starts!
    const answer = await change({
      ends,
      starts: [{ ...start!, name: '柳明川', official: undefined }],
    })
    expect(answer.secondHolders).toMatchObject([{ from: '2024-01', name: '柳明川' }])
    expect(answer.namesakes).toEqual(['柳明川'])
  })

  it('rolls back the first official when the second cannot be saved', async () => {
    const hooks = payload.collections.officials!.config.hooks
    const fail = ({ data }: { data: { name?: string } }) => {
      if (data.name === '岑树声') throw new Error('The disk is full.')
      return data
    }
    hooks.beforeChange.push(fail as never)
    try {
      await expect(change(handOver())).rejects.toThrow('The disk is full.')
    } finally {
      hooks.beforeChange.pop()
    }
    expect((await stored(old)).posts[0]?.to).toBeFalsy()
    const versions = await payload.findVersions({
      collection: 'officials',
      where: { parent: { equals: old.id } },
    })
    expect(versions.totalDocs).toBe(1)
  })

  it('is taken back by the version from before it', async () => {
    const { changes } = await change(handOver())
    for (const { versionBefore } of changes)
      await payload.restoreVersion({ id: versionBefore as never, collection: 'officials' })
    expect((await stored(old)).posts[0]?.to).toBeFalsy()
    expect((await stored(next)).posts).toHaveLength(1)
  })

  it('refuses a screen that was opened before it', async () => {
    await change(handOver())
    await expect(
      payload.update({
        id: old.id,
        collection: 'officials',
        data: { note: 'x', posts: old.posts, revision: old.revision },
      }),
    ).rejects.toMatchObject({ data: { code: 'stale' } })
  })

  it('waits for whoever is editing one of the officials', async () => {
    const { user } = desk.people.chief
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'officials', value: old.id },
        user: { relationTo: 'users', value: user.id },
      },
    })
    await expect(change(handOver())).rejects.toMatchObject({ data: { code: 'locked' } })
    expect((await stored(next)).posts).toHaveLength(1)
    await payload.delete({
      collection: 'payload-locked-documents',
      where: { id: { exists: true } },
    })
  })
})

describe('over HTTP', () => {
  const post = (body: unknown, as?: RoleName) =>
    desk.rest('POST', '/officials/change-of-term', body, { token: as && desk.people[as].token })
  const get = (path: string, as?: RoleName) =>
    desk.rest('GET', path, undefined, { token: as && desk.people[as].token })

  it('changes a term for who may edit the roster, and for nobody else', async () => {
    expect((await post(handOver())).status).toBe(403)
    expect((await post(handOver(), 'reporter')).status).toBe(403)
    expect((await stored(old)).posts[0]?.to).toBeFalsy()
    expect(await post(handOver(), 'editor')).toMatchObject({ body: { isSaved: true }, status: 200 })
  })

  it('says what is wrong with a request', async () => {
    const wrong = [
      [null, '—'],
      [{}, '—'],
      [{ ends: [{ lastDay: '2026-02-30', official: 1, post: 'a' }] }, 'ends.0.lastDay'],
      [{ starts: [{ firstDay: '2026-10-16', title: '县长' }] }, 'starts.0.official'],
      [{ starts: [{ firstDay: '2026-10-16', official: 1, title: ' ' }] }, 'starts.0.title'],
    ] as const
    for (const [body, path] of wrong) {
      const answer = await post(body, 'editor')
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].message).toContain(`“${path}”`)
    }
    const nobody = { starts: [{ ...office, firstDay: '2026-10-16', official: 999999 }] }
    expect((await post(nobody, 'editor')).status).toBe(404)
  })

  it('answers posts, holders and the roster to readers alone, and refuses what is no day', async () => {
    const paths = [
      `/officials/${old.id}/posts`,
      '/officials/holders?title=县长',
      '/officials/roster',
    ]
    for (const path of paths) {
      expect((await get(path)).status).toBe(403)
      expect((await get(path, 'reporter')).status).toBe(200)
      const bad = await get(`${path}${path.includes('?') ? '&' : '?'}on=2026-13-01`, 'reporter')
      expect(bad).toMatchObject({ status: 400 })
      expect(bad.body.errors[0].message).toContain('2026-13-01')
    }
    const { body } = await get(`/officials/${old.id}/posts?on=2021-05-01`, 'reporter')
    expect(body).toMatchObject({ name: '贺兰若', on: '2021-05-01', posts: [{ title: '县长' }] })
    expect(body.posts[0].isCertain).toBe(false)
    expect((await get('/officials/holders', 'reporter')).status).toBe(400)
    expect((await get('/officials/x/posts', 'reporter')).status).toBe(404)
    const roster = await get('/officials/roster?on=2026-10-16&q=树声', 'reporter')
    expect(roster.body).toMatchObject({ lines: [{ name: '岑树声' }], pages: 1, total: 1 })
    expect((await get('/officials/roster?page=0', 'reporter')).status).toBe(400)
  })
})

describe('an official of the roster', () => {
  it('takes no rank that is none, and no status but the three', async () => {
    for (const rank of [-1, 1.5, 'x'])
      await expect(add('甲', [{ ...office, rank }])).rejects.toMatchObject({ status: 400 })
    await expect(add('甲', [{ ...office, status: 'former' }])).rejects.toMatchObject({
      status: 400,
    })
    await expect(add('甲', [{ ...office, title: '  ' }])).rejects.toMatchObject({ status: 400 })
  })

  it('is kept without stray blanks and doubled forms', async () => {
    const official = (await add(' 温若谷 ', [
      { ...office, forms: ['县长', '县长 ', ''], rank: 0, status: 'acting', title: ' 县长' },
    ])) as Official
    expect(official).toMatchObject({
      name: '温若谷',
      posts: [{ forms: ['县长'], rank: 0, status: 'acting', title: '县长' }],
    })
  })
})
