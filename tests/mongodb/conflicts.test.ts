import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import type { Payload, PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isDatabaseError, runInTransaction } from '../../src/exports/databases.js'
import { createHostileDesk, type HostileDesk } from '../helpers/createHostileDesk.js'
import type { Act } from '../helpers/hostileCollections.js'
import { leftovers, nothingLeft } from '../helpers/invariants.js'
import { hasMongodb } from '../helpers/mongodbUrl.js'

const conflict = { errorCode: 112, errorLabels: ['TransientTransactionError'] }

// A replica set of its own: fail points hold for the whole server, and other suites would run into them.
describe.skipIf(!hasMongodb())('MongoDB', () => {
  let desk: HostileDesk
  let replicaSet: MongoMemoryReplSet
  beforeAll(async () => {
    replicaSet = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
    const mongodbUrl = replicaSet.getUri('conflicts')
    desk = await createHostileDesk({ database: 'mongodb', mongodbUrl })
    await desk.createPost('warm')
  })
  afterAll(async () => {
    await desk.close()
    await replicaSet.stop()
  })
  afterEach(() => failPoint('off', {}))

  const payload = () => desk.payload as unknown as Payload
  const client = () => (desk.payload.db as unknown as MongooseAdapter).connection.getClient()
  const failPoint = (mode: unknown, data: object) =>
    client().db('admin').command({ configureFailPoint: 'failCommand', data, mode })
  const failNext = (times: number, failCommands: string[], data: object) =>
    failPoint({ times }, { failCommands, ...data })

  test('a write conflict is retried around the whole save, which succeeds once', async () => {
    await failNext(2, ['insert'], conflict)
    await desk.createPost('conflicting')
    expect([
      await desk.count('posts', 'conflicting'),
      await desk.count('side', 'conflicting'),
    ]).toEqual([1, 1])
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })

  test('a conflict in the last write runs the hooks again, on the context they were given', async () => {
    const { id } = await desk.createPost('late conflict')
    const seen: unknown[] = []
    const act = async ({ req }: Parameters<Act>[0]) => {
      seen.push(req.context.touched)
      req.context.touched = true
      if (seen.length === 1) throw Object.assign(new Error('conflict'), { code: 112 })
    }
    const req = { context: { act } } as Partial<PayloadRequest>
    await desk.payload.update({ collection: 'posts', data: { n: 1 }, id, req })
    expect(seen).toEqual([undefined, undefined])
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })

  test('a REST save survives write conflicts, with its body and its answer', async () => {
    await failNext(2, ['insert'], conflict)
    const { body, status } = await desk.rest('POST', '/posts', { n: 7, title: 'by rest' })
    expect([status, body.doc.n]).toEqual([201, 7])
    expect(await desk.count('posts', 'by rest')).toBe(1)
  })

  test('REST updates, deletes and updates of several documents survive write conflicts', async () => {
    const { id } = await desk.createPost('by rest too')
    await failNext(1, ['findAndModify', 'update'], conflict)
    expect((await desk.rest('PATCH', `/posts/${id}`, { n: 8 })).body.doc.n).toBe(8)
    await failNext(1, ['findAndModify', 'update'], conflict)
    const path = '/posts?where[title][equals]=by%20rest%20too'
    expect((await desk.rest('PATCH', path, { n: 9 })).body.docs[0].n).toBe(9)
    await failNext(1, ['delete'], conflict)
    expect((await desk.rest('DELETE', `/posts/${id}`)).status).toBe(200)
    expect(await desk.count('posts', 'by rest too')).toBe(0)
  })

  test('parallel REST updates of one document all succeed', async () => {
    const { id } = await desk.createPost('contended')
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => desk.rest('PATCH', `/posts/${id}`, { n })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(await desk.count('side', 'contended')).toBe(9)
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })

  test('runInTransaction starts again from scratch; what joined it does not retry by itself', async () => {
    let outer = 0
    let inner = 0
    await failNext(1, ['insert'], conflict)
    await runInTransaction({ payload: payload() }, async (req) => {
      outer += 1
      await runInTransaction({ payload: payload(), req }, async (same) => {
        inner += 1
        await desk.payload.create({ collection: 'notes', data: { title: 'joined' }, req: same })
      })
    })
    expect([outer, inner, await desk.count('notes', 'joined')]).toEqual([2, 2, 1])
  })

  test('an error of a hook is not retried', async () => {
    let runs = 0
    const act = () => {
      runs += 1
      throw new TypeError('a bug in a hook')
    }
    await expect(desk.createPost('buggy', { act })).rejects.toThrow('a bug in a hook')
    expect(runs).toBe(1)
  })

  test.each([1, 2, 3])('a commit whose connection closes %i times is kept once', async (times) => {
    const title = `commit closed ${times}`
    await failNext(times, ['commitTransaction'], { closeConnection: true })
    await desk.createPost(title)
    expect([await desk.count('posts', title), await desk.count('side', title)]).toEqual([1, 1])
  })

  test('a commit that is done but not confirmed is not done twice', async () => {
    const data = { writeConcernError: { code: 91, errmsg: 'shutting down' } }
    await failNext(1, ['commitTransaction'], data)
    await desk.createPost('unconfirmed')
    expect([
      await desk.count('posts', 'unconfirmed'),
      await desk.count('side', 'unconfirmed'),
    ]).toEqual([1, 1])
  })

  test('a commit that is never answered is reported as unknown and leaves no lock behind', async () => {
    const { id } = await desk.createPost('unknown')
    const update = (n: number) => desk.payload.update({ collection: 'posts', data: { n }, id })
    await failPoint('alwaysOn', { closeConnection: true, failCommands: ['commitTransaction'] })
    const failure = await update(1).catch((error: unknown) => error)
    expect(isDatabaseError(failure, 'commit-unknown')).toBe(true)
    await failPoint('off', {})
    const start = Date.now()
    expect((await update(2)).n).toBe(2)
    expect(Date.now() - start).toBeLessThan(5000)
  })

  test('a connection lost in the middle of a save is survived', async () => {
    await failNext(1, ['insert'], { closeConnection: true })
    await desk.createPost('cut off')
    expect([await desk.count('posts', 'cut off'), await desk.count('side', 'cut off')]).toEqual([
      1, 1,
    ])
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })
})
