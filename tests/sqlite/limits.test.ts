import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sqliteClient } from '../../src/exports/databases.js'
import type { QueuedClient } from '../../src/databases/sqlite/QueuedClient.js'
import { createHostileDesk, type HostileDesk } from '../helpers/createHostileDesk.js'
import { leftovers, nothingLeft } from '../helpers/invariants.js'

describe('the write queue', () => {
  let desk: HostileDesk
  let client: QueuedClient
  beforeEach(async () => {
    desk = await createHostileDesk({ database: 'sqlite', sqlite: { maxHold: 1200, maxWait: 400 } })
    client = sqliteClient(desk.payload as never)
  })
  afterEach(() => desk.close())
  /** Starts a save whose last hook lasts; resolves when it is there. */
  const hold = async (ms: number, title = 'holder') => {
    let saved: Promise<unknown> = Promise.resolve()
    await new Promise<void>((enter) => {
      const act = () => (enter(), sleep(ms))
      saved = desk.createPost(title, { act }).catch((error: unknown) => error)
    })
    return { saved }
  }

  test('a save that waits longer than maxWait answers 503 with a sentence in both languages', async () => {
    const { saved } = await hold(800)
    const { body, status } = await desk.rest('POST', '/posts', { title: 'too late' })
    expect(status).toBe(503)
    expect(body.errors[0].message).toMatch(/busy.*0\.4 s[\s\S]*数据库繁忙/)
    expect(body.errors[0].data).toEqual({ code: 'database-busy' })
    await saved
    expect([await desk.count('posts', 'holder'), await desk.count('posts', 'too late')]).toEqual([
      1, 0,
    ])
  })

  test('a save that hangs past maxHold is undone, and the others go on', async () => {
    const { saved } = await hold(2500, 'hanging')
    await sleep(1300)
    await desk.createPost('behind')
    expect(await saved).toMatchObject({ data: { code: 'held-too-long' }, status: 503 })
    expect([await desk.count('posts', 'hanging'), await desk.count('posts', 'behind')]).toEqual([
      0, 1,
    ])
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })

  test('reads do not wait for a slow save', async () => {
    const { saved } = await hold(300)
    const start = performance.now()
    for (let i = 0; i < 10; i++) await desk.payload.find({ collection: 'posts', depth: 0 })
    expect(performance.now() - start).toBeLessThan(200)
    await saved
  })

  test('a full disk fails the saves that do not fit, and no other', async () => {
    const pages = Number((await client.executeOnWriter('PRAGMA page_count')).rows[0]?.page_count)
    client.connection.exec(`PRAGMA max_page_count = ${pages + 20}`)
    const outcomes: string[] = []
    for (let i = 0; i < 30; i++) {
      const data = { tags: ['x'.repeat(3000)], title: 'heavy' }
      const save = desk.payload.create({ collection: 'posts', data })
      outcomes.push(
        await save.then(
          () => 'saved',
          () => 'failed',
        ),
      )
    }
    client.connection.exec('PRAGMA max_page_count = 1073741823')
    expect(new Set(outcomes)).toEqual(new Set(['saved', 'failed']))
    expect(await desk.count('posts', 'heavy')).toBe(
      outcomes.filter((each) => each === 'saved').length,
    )
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
    await desk.createPost('light')
    expect(await desk.count('posts', 'light')).toBe(1)
  })

  test('a unique value that is taken fails its save and no other', async () => {
    const save = (code: string) =>
      desk.payload.create({ collection: 'posts', data: { code, title: 'coded' } })
    await save('a')
    await expect(save('a')).rejects.toMatchObject({ name: 'ValidationError' })
    await save('b')
    expect(await desk.count('posts', 'coded')).toBe(2)
  })

  test('an update of jobs that throws gives its turn back', async () => {
    const transactionID = await desk.payload.db.beginTransaction()
    const update = { data: { input: 1n, totalTried: 1 }, id: 1, req: { transactionID } }
    await expect(desk.payload.db.updateJobs(update as never)).rejects.toThrow()
    expect(client.queue.isHeld).toBe(false)
  })

  test('raw writes take their turn too, and scripts are refused inside a transaction', async () => {
    const { id } = await desk.createPost('raw')
    const sql = (title: string) => ({
      args: [title, id],
      sql: 'update posts set title = ? where id = ?',
    })
    const { saved } = await hold(200)
    await client.execute(sql('raw, written'))
    await saved
    expect(await desk.count('posts', 'raw, written')).toBe(1)
    const act = () => client.executeMultiple('select 1; select 2')
    await expect(desk.createPost('scripted', { act })).rejects.toThrow('one by one')
  })

  test('closing the database during a save fails that save, not the process', async () => {
    const { saved } = await hold(100)
    client.close()
    expect(await saved).toBeInstanceOf(Error)
    await expect(desk.createPost('after closing')).rejects.toThrow()
  })

  test('nothing is left in the queue after a mixed load', async () => {
    await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) =>
        desk.createPost(`mixed ${i}`, { act: () => (i % 10 === 0 ? sleep(20) : undefined) }),
      ),
    )
    const { sessions } = desk.payload.db as unknown as { sessions: object }
    expect([client.queue.isHeld, client.queue.waiting, Object.keys(sessions)]).toEqual([
      false,
      0,
      [],
    ])
  })
})
