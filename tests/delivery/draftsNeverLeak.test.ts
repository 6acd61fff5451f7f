import { describe, expect, it } from 'vitest'
import frontPage from './fixtures/frontPage.json' with { type: 'json' }
import { makeSnapshot, secret } from './fixtures/page.js'
import { memorySource } from './fixtures/memorySource.js'
import { json, startDelivery } from './fixtures/serve.js'

const paths = [
  '/v1/front-page',
  '/v1/editions',
  '/v1/editions/2031-05-09',
  '/v1/editions/2031-05-09/pages/1',
]

describe('a draft never leaks', () => {
  it('answers the front page with exactly the published fields', async () => {
    const { ask } = await startDelivery({ snapshots: memorySource(makeSnapshot({ id: 1 })) })
    const answer = await ask('/v1/front-page')
    expect(answer.status).toBe(200)
    expect(json(answer)).toStrictEqual(frontPage)
  })

  it('answers the lists with exactly the published fields', async () => {
    const { ask } = await startDelivery({
      snapshots: memorySource(
        makeSnapshot({ id: 1 }),
        makeSnapshot({ id: 2, name: '综合', number: 2, publishedAt: '2031-05-08T17:30:00.000Z' }),
      ),
    })
    expect(json(await ask('/v1/editions'))).toStrictEqual({
      current: '2031-05-09',
      editions: [
        {
          date: '2031-05-09',
          href: '/v1/editions/2031-05-09',
          number: 214,
          pages: 2,
          publishedAt: '2031-05-08T17:30:00.000Z',
        },
      ],
    })
    expect(json(await ask('/v1/editions/2031-05-09'))).toStrictEqual({
      date: '2031-05-09',
      number: 214,
      pages: [
        {
          href: '/v1/editions/2031-05-09/pages/1',
          name: '要闻',
          number: 1,
          publishedAt: '2031-05-08T17:20:31.250Z',
          revision: 1,
        },
        {
          href: '/v1/editions/2031-05-09/pages/2',
          name: '综合',
          number: 2,
          publishedAt: '2031-05-08T17:30:00.000Z',
          revision: 1,
        },
      ],
      publishedAt: '2031-05-08T17:30:00.000Z',
    })
  })

  it.each(paths)('lets no planted private field out of %s', async (path) => {
    const { ask } = await startDelivery({ snapshots: memorySource(makeSnapshot({ id: 1 })) })
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(JSON.stringify(makeSnapshot({ id: 1 }))).toContain(secret)
    expect(answer.body.toString()).not.toContain(secret)
  })

  it('does not tell an edition that is not published from one that does not exist', async () => {
    const { ask } = await startDelivery({ snapshots: memorySource(makeSnapshot({ id: 1 })) })
    const answer = await ask('/v1/editions/2031-05-10')
    expect(answer.status).toBe(404)
    expect(json(answer)).toMatchObject({ type: 'urn:broadsheet:problem:edition-not-published' })
  })
})
