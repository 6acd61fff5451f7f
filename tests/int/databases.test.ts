import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  databaseKind,
  outsideTransaction,
  refusePartialBulk,
  runInTransaction,
} from '../../src/exports/databases.js'
import { createHostileDesk, type HostileDesk } from '../helpers/createHostileDesk.js'
import { type Act, fail, hostileCollections } from '../helpers/hostileCollections.js'
import { leftovers, nothingLeft } from '../helpers/invariants.js'
import { lacksDatabase } from '../helpers/mongodbUrl.js'

describe.skipIf(lacksDatabase())('a save is all or nothing', () => {
  let desk: HostileDesk
  beforeAll(async () => {
    desk = await createHostileDesk()
  })
  afterAll(() => desk.close())

  const create = (title: string, context = {}) => desk.createPost(title, context)
  const count = (collection: string, title: string) => desk.count(collection, title)

  test('the desk knows which database it runs on', () => {
    expect(databaseKind(desk.payload as unknown as Payload)).toBe(process.env.TEST_DATABASE)
  })

  test('of 50 parallel saves with ten late failures exactly 40 are kept, and nothing of the ten', async () => {
    const saves = Array.from({ length: 50 }, (_, i) =>
      create('many', i % 5 === 0 ? { act: fail } : {}),
    )
    const outcomes = await Promise.allSettled(saves)
    const reasons = outcomes.flatMap((each) =>
      each.status === 'rejected' ? [each.reason.message] : [],
    )
    expect(reasons).toEqual(Array(10).fill('late hook failed'))
    expect([await count('posts', 'many'), await count('side', 'many')]).toEqual([40, 40])
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })

  test('an update that fails late leaves the old text, its versions and its traces', async () => {
    const { id } = await create('before')
    const update = {
      collection: 'posts',
      context: { act: fail },
      data: { title: 'after' },
      id,
    }
    await expect(desk.payload.update(update)).rejects.toThrow('late hook failed')
    expect(await desk.payload.findByID({ collection: 'posts', depth: 0, id })).toMatchObject({
      title: 'before',
    })
    expect(await count('side', 'after')).toBe(0)
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })

  test('a delete that fails late leaves the document and its versions', async () => {
    const { id } = await create('kept')
    const remove = { collection: 'posts', context: { act: fail }, id }
    await expect(desk.payload.delete(remove)).rejects.toThrow('late hook failed')
    expect(await count('posts', 'kept')).toBe(1)
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })

  test('twenty parallel updates of one document all succeed', async () => {
    const { id } = await create('popular')
    const updates = Array.from({ length: 20 }, (_, n) =>
      desk.payload.update({ collection: 'posts', data: { n }, depth: 0, id }),
    )
    expect((await Promise.all(updates)).map(({ n }) => n)).toEqual(updates.map((_, n) => n))
    expect(await count('side', 'popular')).toBe(21)
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })

  test('a job queued in a hook is kept with the save, and undone with it', async () => {
    const queue = (title: string, end: () => void) => ({
      act: async ({ payload, req }: Parameters<Act>[0]) => {
        await payload.jobs.queue({ input: { title }, req, task: 'touch' })
        end()
      },
    })
    await create(
      'queueing',
      queue('job-kept', () => {}),
    )
    const failing = queue('job-undone', () => {
      throw new Error('after queueing')
    })
    await expect(create('queueing', failing)).rejects.toThrow('after queueing')
    await desk.payload.jobs.run({ limit: 10, sequential: true })
    expect([await count('notes', 'job-kept'), await count('notes', 'job-undone')]).toEqual([1, 0])
  })

  test('a hook that ignores the failure of a save made with its own req fails the whole save', async () => {
    const swallow = {
      act: async ({ payload, req }: Parameters<Act>[0]) => {
        const data = { mode: 'fail', title: 'inner' }
        await payload.create({ collection: 'posts', data, req }).catch(() => {})
      },
    }
    await expect(create('swallowing', swallow)).rejects.toThrow()
    for (const [collection, title] of [
      ['posts', 'swallowing'],
      ['posts', 'inner'],
      ['side', 'swallowing'],
    ]) {
      expect(await count(String(collection), String(title))).toBe(0)
    }
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })

  test('what runs outside the transaction stays when the save is undone', async () => {
    let note: Promise<unknown> = Promise.resolve()
    const act = ({ payload }: Parameters<Act>[0]) => {
      note = outsideTransaction(() =>
        payload.create({ collection: 'notes', data: { title: 'aside' } }),
      )
      throw new Error('undone')
    }
    await expect(create('with an aside', { act })).rejects.toThrow('undone')
    await note
    expect([await count('posts', 'with an aside'), await count('notes', 'aside')]).toEqual([0, 1])
  })

  test('REST saves that fail late answer with an error and leave nothing', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        desk.rest('POST', '/posts', { mode: i % 4 === 0 ? 'fail' : null, title: 'by rest' }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(
      answers.map((_, i) => (i % 4 === 0 ? 500 : 201)),
    )
    expect(await count('posts', 'by rest')).toBe(9)
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })
})

describe.skipIf(lacksDatabase())('several documents at once', () => {
  let desk: HostileDesk
  beforeAll(async () => {
    const guarded = hostileCollections().map((collection) =>
      collection.slug === 'posts'
        ? { ...collection, hooks: { ...collection.hooks, afterOperation: [refusePartialBulk] } }
        : collection,
    )
    desk = await createHostileDesk({ collections: guarded })
  })
  afterAll(() => desk.close())

  test('an update of which one document fails changes none, and says which one', async () => {
    const ids = []
    for (const title of ['one', 'two', 'three']) {
      ids.push(
        (await desk.payload.create({ collection: 'posts', data: { n: 0, title }, depth: 0 })).id,
      )
    }
    const act = ({ doc }: { doc: { title: string } }) => {
      if (doc.title === 'two') throw new Error('two is locked')
    }
    const where = { id: { in: ids } }
    const update = desk.payload.update({
      collection: 'posts',
      context: { act },
      data: { n: 1 },
      where,
    })
    await expect(update).rejects.toThrow(`${ids[1]}: two is locked`)
    const { docs } = await desk.payload.find({ collection: 'posts', depth: 0, where })
    expect(docs.map(({ n }: { n: number }) => n)).toEqual([0, 0, 0])
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })
})

describe.skipIf(lacksDatabase())('runInTransaction', () => {
  let desk: HostileDesk
  beforeAll(async () => {
    desk = await createHostileDesk()
  })
  afterAll(() => desk.close())

  const payload = () => desk.payload as unknown as Payload
  const note = (title: string, req: PayloadRequest) =>
    desk.payload.create({ collection: 'notes', data: { title }, depth: 0, req })
  const count = (title: string) => desk.count('notes', title)

  test('keeps everything and hands back the result', async () => {
    const result = await runInTransaction({ payload: payload() }, async (req) => {
      await note('first of two', req)
      await note('second of two', req)
      return 'done'
    })
    expect([result, await count('first of two'), await count('second of two')]).toEqual([
      'done',
      1,
      1,
    ])
  })

  test('undoes everything when the work throws, whatever it throws', async () => {
    const work = runInTransaction({ payload: payload() }, async (req) => {
      await note('undone', req)
      throw new TypeError('a bug')
    })
    await expect(work).rejects.toThrow(TypeError)
    expect(await count('undone')).toBe(0)
  })

  test('throws when a failed nested save has undone the work, though the work ignored it', async () => {
    const work = runInTransaction({ payload: payload() }, async (req) => {
      await note('lost', req)
      const bad = {
        collection: 'posts',
        context: { act: fail },
        data: { title: 'x' },
        req,
      }
      await desk.payload.create(bad).catch(() => {})
    })
    await expect(work).rejects.toThrow('Not saved')
    expect(await count('lost')).toBe(0)
  })

  test('inside a transaction it joins: the outer failure undoes the inner work', async () => {
    const outer = runInTransaction({ payload: payload() }, async (req) => {
      await runInTransaction({ payload: payload(), req }, (same) => note('joined', same))
      throw new Error('outer failed')
    })
    await expect(outer).rejects.toThrow('outer failed')
    expect(await count('joined')).toBe(0)
  })

  test('leaves the request it was given alone, and passes its user on', async () => {
    const user = { collection: 'users', email: 'a@example.org', id: 'u1' } as unknown as TypedUser
    const req = await createLocalReq({ context: { from: 'caller' }, user }, payload())
    const seen = await runInTransaction({ payload: payload(), req }, (inside) => {
      inside.context.from = 'work'
      return Promise.resolve([inside.user?.id, Boolean(inside.transactionID)])
    })
    expect(seen).toEqual(['u1', true])
    expect([req.context, 'transactionID' in req]).toEqual([{ from: 'caller' }, false])
  })

  test('leaves no transaction behind in the context of its caller', async () => {
    const held = runInTransaction({ payload: payload() }, async (req) => {
      await note('held', req)
      await new Promise((resolve) => setTimeout(resolve, 100))
      throw new Error('undone')
    })
    await new Promise((resolve) => setTimeout(resolve, 30))
    await desk.payload.create({ collection: 'notes', data: { title: 'on its own' }, depth: 0 })
    await expect(held).rejects.toThrow('undone')
    expect([await count('held'), await count('on its own')]).toEqual([0, 1])
  })

  test('counts inside the transaction, also without a condition', async () => {
    await runInTransaction({ payload: payload() }, async (req) => {
      const before = (await desk.payload.count({ collection: 'notes', req })).totalDocs
      await note('counted', req)
      expect((await desk.payload.count({ collection: 'notes', req })).totalDocs).toBe(before + 1)
      expect(
        (await desk.payload.find({ collection: 'notes', depth: 0, limit: 1, req })).totalDocs,
      ).toBe(before + 1)
    })
  })
})
