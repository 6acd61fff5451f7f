import { describe, expect, it } from 'vitest'
import { makeSnapshot } from './fixtures/page.js'
import { memorySource } from './fixtures/memorySource.js'
import { json, startDelivery } from './fixtures/serve.js'

const editionOf = (answer: Parameters<typeof json>[0]) =>
  (json(answer) as { edition: { date: string } }).edition.date

describe('the front page is page 1 of the newest edition that has one', () => {
  it('passes over a newer edition without page 1, whatever was published last', async () => {
    const { ask } = await startDelivery({
      snapshots: memorySource(
        makeSnapshot({ date: '2031-05-09', id: 1, publishedAt: '2031-05-08T17:00:00.000Z' }),
        makeSnapshot({ date: '2031-05-10', id: 2, number: 2 }),
        makeSnapshot({ date: '2031-05-08', id: 3, publishedAt: '2031-05-11T09:00:00.000Z' }),
      ),
    })
    expect(editionOf(await ask('/v1/front-page'))).toBe('2031-05-09')
  })

  it('shows a correction and the next edition as soon as they are published', async () => {
    const source = memorySource(makeSnapshot({ id: 1 }))
    const { ask, delivery } = await startDelivery({ snapshots: source })
    source.publish(makeSnapshot({ id: 2, publishedAt: '2031-05-08T18:00:00.000Z', revision: 2 }))
    await delivery.refresh()
    expect(json(await ask('/v1/front-page'))).toMatchObject({ revision: 2 })

    source.publish(
      makeSnapshot({ date: '2031-05-10', id: 3, publishedAt: '2031-05-09T17:00:00.000Z' }),
    )
    await delivery.refresh()
    expect(editionOf(await ask('/v1/front-page'))).toBe('2031-05-10')
    expect(json(await ask('/v1/editions'))).toMatchObject({
      current: '2031-05-10',
      editions: [{ date: '2031-05-10' }, { date: '2031-05-09' }],
    })
  })

  it('never goes back to an older revision that arrives late', async () => {
    const source = memorySource(makeSnapshot({ id: 2, revision: 2 }))
    const { ask, delivery } = await startDelivery({ snapshots: source })
    source.publish(makeSnapshot({ id: 1, revision: 1 }))
    await delivery.refresh()
    expect(json(await ask('/v1/front-page'))).toMatchObject({ revision: 2 })
  })

  it('says so when no page 1 is published', async () => {
    const { ask } = await startDelivery({ snapshots: memorySource() })
    const answer = await ask('/v1/front-page')
    expect(answer.status).toBe(404)
    expect(json(answer)).toMatchObject({ type: 'urn:broadsheet:problem:front-page-not-published' })
    expect(json(await ask('/v1/editions'))).toStrictEqual({ current: null, editions: [] })
  })
})
