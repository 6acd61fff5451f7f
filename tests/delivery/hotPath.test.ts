import { describe, expect, it } from 'vitest'
import { makeSnapshot } from './fixtures/page.js'
import { memorySource } from './fixtures/memorySource.js'
import { serve, startDelivery, type Answer } from './fixtures/serve.js'

const paths = [
  '/v1/front-page',
  '/v1/editions',
  '/v1/editions/2031-05-09',
  '/v1/editions/2031-05-09/pages/1',
]
const requests = paths.flatMap((path) =>
  ['GET', 'HEAD'].flatMap((method) =>
    ['', 'gzip', 'br'].flatMap((encoding) =>
      [false, true].map((isConditional) => ({ encoding, isConditional, method, path })),
    ),
  ),
)

/** The clock moves between two answers, so their dates may differ. */
const withoutDate = ({ body, headers, status }: Answer) => ({
  body: body.toString('base64'),
  headers: Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'date')
      .sort(),
  ),
  status,
})

describe('the short way and Express give the same answer', () => {
  it.each(requests)(
    '$method $path, accepts [$encoding], conditional: $isConditional',
    async ({ encoding, isConditional, method, path }) => {
      const { ask, delivery } = await startDelivery({
        snapshots: memorySource(makeSnapshot({ id: 1 })),
      })
      const askExpress = await serve(delivery.express)
      const headers: Record<string, string> = encoding ? { 'Accept-Encoding': encoding } : {}
      if (isConditional) headers['If-None-Match'] = (await ask(path, { headers })).headers.etag!
      const short = await ask(path, { headers, method })
      expect(short.status).toBe(isConditional ? 304 : 200)
      expect(withoutDate(short)).toStrictEqual(
        withoutDate(await askExpress(path, { headers, method })),
      )
    },
  )

  it('answers a query string as it does the bare path', async () => {
    const { ask } = await startDelivery({ snapshots: memorySource(makeSnapshot({ id: 1 })) })
    const bare = await ask('/v1/front-page')
    expect(withoutDate(await ask('/v1/front-page?from=feed'))).toStrictEqual(withoutDate(bare))
  })

  it('sends HEAD the length of the body and not the body', async () => {
    const { ask } = await startDelivery({ snapshots: memorySource(makeSnapshot({ id: 1 })) })
    const got = await ask('/v1/front-page')
    const head = await ask('/v1/front-page', { method: 'HEAD' })
    expect(head.body).toHaveLength(0)
    expect(head.headers['content-length']).toBe(String(got.body.length))
  })
})
