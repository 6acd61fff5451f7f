import { type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { payloadSnapshots } from '../../src/delivery/payloadSnapshots.js'
import { announce } from '../../src/host/notices.js'
import { asSystem } from '../../src/host/systemWrite.js'
import { broadsheet } from '../../src/index.js'
import { createTestPayload, type TestPayload } from '../helpers/createTestPayload.js'
import { makeSnapshot, type SnapshotWish } from './fixtures/page.js'
import { startDelivery } from './fixtures/serve.js'

let desk: TestPayload
let layout: number | string

const create = async (payload: Payload, collection: string, data: object) => {
  const doc: unknown = await payload.create({
    collection: collection as never,
    data,
  })
  return (doc as { id: number | string }).id
}

/** Publishes as the desk does, without telling anybody: as another process would. */
const publishElsewhere = async (wish: Omit<SnapshotWish, 'id'>) => {
  const { editionDate, editionNumber, page, pageName, pageNumber } = makeSnapshot({
    id: 0,
    ...wish,
  })
  const { hash, publishedAt, revision } = page
  const context = {}
  await asSystem({ context }, 'publish', () =>
    desk.payload.create({
      collection: 'snapshots' as never,
      context,
      data: {
        ...{ editionDate, editionNumber, hash, layout, page, pageName, pageNumber },
        ...{ publishedAt, revision },
      },
    }),
  )
}

beforeAll(async () => {
  desk = await createTestPayload({ database: 'sqlite', plugins: [broadsheet()] })
  const edition = await create(desk.payload, 'editions', { date: '2031-05-09', number: 214 })
  layout = await create(desk.payload, 'layouts', { edition, pageName: '要闻', pageNumber: 1 })
})
beforeEach(async () => {
  await desk.payload.db.deleteMany({ collection: 'snapshots', where: { id: { exists: true } } })
})
afterAll(() => desk.close())

const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('delivery reads what the desk has published', () => {
  it('lists entries without their pages, and reads one with its page', async () => {
    await publishElsewhere({ publishedAt: '2031-05-08T17:00:00.000Z' })
    await publishElsewhere({ publishedAt: '2031-05-08T18:00:00.000Z', revision: 2 })
    const source = payloadSnapshots({ payload: desk.payload })
    const entries = await source.list()
    expect(entries).toHaveLength(2)
    expect(Object.keys(entries[0]!).toSorted()).toStrictEqual([
      'editionDate',
      'editionNumber',
      'id',
      'pageName',
      'pageNumber',
      'publishedAt',
      'revision',
    ])
    const since = await source.list('2031-05-08T18:00:00.000Z')
    expect(since).toMatchObject([{ publishedAt: '2031-05-08T18:00:00.000Z', revision: 2 }])
    const snapshot = await source.read(since[0]!.id)
    expect(snapshot?.page).toStrictEqual(
      makeSnapshot({ id: 0, publishedAt: '2031-05-08T18:00:00.000Z', revision: 2 }).page,
    )
    expect(await source.read(987_654)).toBeNull()
  })

  it('shows a publication of this process by its notice', async () => {
    const { ask } = await startDelivery({
      snapshots: payloadSnapshots({ payload: desk.payload, pollSeconds: 3600 }),
    })
    expect((await ask('/v1/front-page')).status).toBe(404)
    await publishElsewhere({})
    announce('snapshots')
    await until(async () => (await ask('/v1/front-page')).status === 200)
  })

  it('shows a publication of another process by looking', async () => {
    const { ask } = await startDelivery({
      snapshots: payloadSnapshots({ payload: desk.payload, pollSeconds: 0.05 }),
    })
    await publishElsewhere({})
    await until(async () => (await ask('/v1/front-page')).status === 200)
  })

  it('listens only while someone is subscribed', () => {
    let heard = 0
    const source = payloadSnapshots({ payload: desk.payload, pollSeconds: 3600 })
    const stop = source.subscribe(() => heard++)
    onTestFinished(stop)
    announce('snapshots')
    stop()
    announce('snapshots')
    expect(heard).toBe(1)
  })
})
