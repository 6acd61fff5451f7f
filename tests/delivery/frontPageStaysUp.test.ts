import { describe, expect, it } from 'vitest'
import { makeSnapshot } from './fixtures/page.js'
import { memorySource } from './fixtures/memorySource.js'
import { json, memoryLogger, startDelivery } from './fixtures/serve.js'

describe('the front page stays up', () => {
  it('goes on with the last good release while the store is down, and says so', async () => {
    const source = memorySource(makeSnapshot({ id: 1 }))
    const logger = memoryLogger()
    const { ask, delivery } = await startDelivery({ logger, snapshots: source })
    const before = await ask('/v1/front-page')
    expect(json(await ask('/readyz'))).toMatchObject({ currentEdition: '2031-05-09', status: 'ok' })

    source.setDown(true)
    await delivery.refresh()
    await delivery.refresh()
    expect((await ask('/v1/front-page')).body).toStrictEqual(before.body)
    const ready = await ask('/readyz')
    expect(ready.status).toBe(200)
    expect(json(ready)).toMatchObject({ status: 'degraded' })
    expect((await ask('/healthz')).status).toBe(200)
    expect(logger.errors).toHaveLength(1)

    source.setDown(false)
    source.publish(makeSnapshot({ id: 2, revision: 2 }))
    await delivery.refresh()
    expect(json(await ask('/readyz'))).toMatchObject({ status: 'ok' })
    expect(json(await ask('/v1/front-page'))).toMatchObject({ revision: 2 })
    expect(logger.infos).toHaveLength(1)
  })

  it('is not ready before it has read anything, and comes up by itself', async () => {
    const source = memorySource(makeSnapshot({ id: 1 }))
    source.setDown(true)
    const { ask, delivery } = await startDelivery({ snapshots: source })
    const answer = await ask('/v1/front-page')
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('5')
    expect((await ask('/readyz')).status).toBe(503)
    expect((await ask('/healthz')).status).toBe(200)

    source.setDown(false)
    await delivery.refresh()
    expect((await ask('/v1/front-page')).status).toBe(200)
  })

  it('loses nothing when the store fails in the middle of a look', async () => {
    const source = memorySource(makeSnapshot({ id: 1 }), makeSnapshot({ id: 2, number: 2 }))
    let reads = 0
    const failing = {
      ...source,
      read: (id: number | string) =>
        ++reads === 2 ? Promise.reject(new Error('connection lost')) : source.read(id),
    }
    const { ask, delivery } = await startDelivery({ snapshots: failing })
    expect((await ask('/v1/front-page')).status).toBe(503)
    await delivery.refresh()
    expect((await ask('/v1/front-page')).status).toBe(200)
    expect((await ask('/v1/editions/2031-05-09/pages/2')).status).toBe(200)
  })

  it('counts a store that no longer answers as down', async () => {
    let now = Date.parse('2031-05-09T00:00:00Z')
    const { ask } = await startDelivery({
      clock: () => now,
      snapshots: memorySource(makeSnapshot({ id: 1 })),
    })
    now += 29_000
    expect(json(await ask('/readyz'))).toMatchObject({ status: 'ok' })
    now += 2_000
    expect(json(await ask('/readyz'))).toMatchObject({ status: 'degraded' })
  })

  it('leaves the last good revision out when a newer one cannot be served', async () => {
    const source = memorySource(makeSnapshot({ id: 1 }))
    const logger = memoryLogger()
    const { ask, delivery } = await startDelivery({ logger, snapshots: source })
    source.publish(makeSnapshot({ id: 2, page: { grid: undefined }, revision: 2 }))
    source.publish(makeSnapshot({ id: 3, number: 2 }))
    await delivery.refresh()
    expect(json(await ask('/v1/front-page'))).toMatchObject({ revision: 1 })
    expect((await ask('/v1/editions/2031-05-09/pages/2')).status).toBe(200)
    expect(logger.errors).toStrictEqual([expect.stringContaining('Snapshot 2')])
  })

  it('leaves out a snapshot whose instant cannot be read, and no other', async () => {
    const logger = memoryLogger()
    const { ask } = await startDelivery({
      logger,
      snapshots: memorySource(
        makeSnapshot({ id: 1 }),
        makeSnapshot({ date: '2031-05-10', id: 2, publishedAt: 'soon' }),
      ),
    })
    expect(json(await ask('/v1/editions'))).toMatchObject({ current: '2031-05-09' })
    expect((await ask('/v1/editions/2031-05-10/pages/1')).status).toBe(404)
    expect(logger.errors).toStrictEqual([expect.stringContaining('Snapshot 2')])
  })

  it('shows a late commit whose instant lies before one already seen', async () => {
    const source = memorySource(makeSnapshot({ id: 1, publishedAt: '2031-05-08T17:05:00.000Z' }))
    const { ask, delivery } = await startDelivery({ snapshots: source })
    source.publish(makeSnapshot({ id: 2, number: 2, publishedAt: '2031-05-08T17:00:00.000Z' }))
    await delivery.refresh()
    expect((await ask('/v1/editions/2031-05-09/pages/2')).status).toBe(200)
  })

  it('listens no longer once it is closed', async () => {
    const source = memorySource(makeSnapshot({ id: 1 }))
    const { delivery } = await startDelivery({ snapshots: source })
    expect(source.listeners.size).toBe(1)
    delivery.close()
    expect(source.listeners.size).toBe(0)
  })
})
