import { EventEmitter, once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHostileDesk, type HostileDesk } from '../helpers/createHostileDesk.js'
import type { Act } from '../helpers/hostileCollections.js'
import { leftovers, nothingLeft } from '../helpers/invariants.js'

type At = Parameters<Act>[0]
const note = (payload: At['payload'], title: string) =>
  payload.create({ collection: 'notes', data: { title } })
const failing = (payload: At['payload']) =>
  payload.create({ collection: 'posts', data: { mode: 'fail', title: 'inner' } })

describe('a save inside a hook that was not given req', () => {
  let desk: HostileDesk
  let joined: Error[] = []
  beforeAll(async () => {
    desk = await createHostileDesk({
      database: 'sqlite',
      sqlite: { maxHold: 4000, maxWait: 1500, onNested: (begunAt) => joined.push(begunAt) },
    })
  })
  afterAll(() => desk.close())
  beforeEach(() => {
    joined = []
  })

  test('joins the save around it, and is reported with the place it came from', async () => {
    await desk.createPost('outer', { act: ({ payload }: At) => note(payload, 'joined') })
    expect([await desk.count('posts', 'outer'), await desk.count('notes', 'joined')]).toEqual([
      1, 1,
    ])
    expect(joined.map(({ stack }) => stack?.includes('nested.test.ts'))).toEqual([true])
  })

  test('is undone with the save around it', async () => {
    const act = async ({ payload }: At) => {
      await note(payload, 'undone')
      throw new Error('outer failed')
    }
    await expect(desk.createPost('outer undone', { act })).rejects.toThrow('outer failed')
    expect([
      await desk.count('posts', 'outer undone'),
      await desk.count('notes', 'undone'),
    ]).toEqual([0, 0])
  })

  test('may fail alone, when the hook catches its error', async () => {
    const act = ({ payload }: At) => failing(payload).catch(() => {})
    await desk.createPost('tolerant', { act })
    expect([await desk.count('posts', 'tolerant'), await desk.count('posts', 'inner')]).toEqual([
      1, 0,
    ])
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })

  test('may come three at a time', async () => {
    const act = ({ payload }: At) => Promise.all([1, 2, 3].map(() => note(payload, 'of three')))
    await desk.createPost('three inside', { act })
    expect(await desk.count('notes', 'of three')).toBe(3)
  })

  test('does not take writes of the outer save down with it', async () => {
    const act = ({ payload, req }: At) =>
      Promise.allSettled([
        payload.create({ collection: 'posts', data: { mode: 'fail', title: 'inner' } }),
        payload.create({ collection: 'notes', data: { title: 'beside' }, req }),
      ])
    await desk.createPost('sibling', { act })
    expect([await desk.count('posts', 'sibling'), await desk.count('notes', 'beside')]).toEqual([
      1, 1,
    ])
    expect(await desk.count('posts', 'inner')).toBe(0)
  })

  test('joins by every way in: the adapter, key-value writes, queued jobs, forgotten passwords', async () => {
    const data = { email: 'desk@example.org', password: 'a long enough one' }
    await desk.payload.create({ collection: 'users', data })
    const act = async ({ payload }: At) => {
      await payload.db.create({ collection: 'notes', data: { title: 'by adapter' } })
      await payload.kv.set('key', { value: 1 })
      await payload.jobs.queue({ input: { title: 'by job' }, task: 'touch' })
      await payload.forgotPassword({
        collection: 'users' as never,
        data,
        disableEmail: true,
      })
      throw new Error('undo all')
    }
    await expect(desk.createPost('ways', { act })).rejects.toThrow('undo all')
    const { totalDocs: jobs } = await desk.payload.count({ collection: 'payload-jobs' })
    expect([
      await desk.count('notes', 'by adapter'),
      await desk.payload.kv.get('key'),
      jobs,
    ]).toEqual([0, null, 0])
  })

  test('when its context is lost it waits in vain for the hook that waits for it, for maxWait, then 503', async () => {
    const bus = new EventEmitter()
    const elsewhere = once(bus, 'please').then(() =>
      note(desk.payload, 'lost').catch((error: unknown) => error),
    )
    const act = async () => {
      bus.emit('please')
      const outcome = await elsewhere
      if (outcome instanceof Error) throw outcome
    }
    await expect(desk.createPost('loser', { act })).rejects.toMatchObject({
      data: { code: 'database-busy' },
      status: 503,
    })
    expect([await desk.count('posts', 'loser'), await desk.count('notes', 'lost')]).toEqual([0, 0])
  })

  test('forgotten by the hook, it goes the way of the save around it', async () => {
    let forgotten: Promise<unknown> = Promise.resolve()
    const act = async ({ payload }: At) => {
      forgotten = note(payload, 'forgotten').catch((error: unknown) => error)
      await sleep(50)
      throw new Error('outer failed')
    }
    await expect(desk.createPost('forgetful', { act })).rejects.toThrow('outer failed')
    await forgotten
    expect(await desk.count('notes', 'forgotten')).toBe(0)
    const act2 = ({ payload }: At) => void (forgotten = note(payload, 'forgotten but kept'))
    await desk.createPost('forgetful too', { act: act2 })
    await forgotten
    expect(await desk.count('notes', 'forgotten but kept')).toBe(1)
  })
})
