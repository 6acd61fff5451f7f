import { describe, expect, it } from 'vitest'
import { problemTexts } from '../../src/delivery/problemTexts.js'
import { makeSnapshot } from './fixtures/page.js'
import { memorySource } from './fixtures/memorySource.js'
import { json, memoryLogger, startDelivery } from './fixtures/serve.js'

const start = () => startDelivery({ snapshots: memorySource(makeSnapshot({ id: 1 })) })

const cases: [path: string, status: number, code: string, detail: RegExp][] = [
  ['/v1/editions/2031-02-30', 400, 'invalid-date', /2031-02-30.*YYYY-MM-DD/],
  ['/v1/editions/yesterday', 400, 'invalid-date', /yesterday.*YYYY-MM-DD/],
  ['/v1/editions/2031-5-9', 400, 'invalid-date', /2031-5-9/],
  ['/v1/editions/2031-13-01/pages/1', 400, 'invalid-date', /2031-13-01/],
  ['/v1/editions/2031-05-09/pages/one', 400, 'invalid-page-number', /one.*1 to 999/],
  ['/v1/editions/2031-05-09/pages/0', 400, 'invalid-page-number', /1 to 999/],
  ['/v1/editions/2031-05-09/pages/01', 400, 'invalid-page-number', /leading zeros/],
  ['/v1/editions/2031-05-09/pages/2', 404, 'page-not-published', /Page 2/],
  ['/v1/editions/1999-12-31', 404, 'edition-not-published', /1999-12-31.*\/v1\/editions/],
  ['/v1/articles/41', 404, 'not-found', /\/v1\/articles\/41/],
  ['/v1/front-page/', 404, 'not-found', /\/v1\/front-page\//],
  ['/v1/editions/%E0%A4%A', 400, 'malformed-request', /percent/],
]

describe('errors are problem details that say what to do', () => {
  it.each(cases)('%s', async (path, status, code, detail) => {
    const { ask } = await start()
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(json(answer)).toStrictEqual({
      detail: expect.stringMatching(detail) as string,
      instance: path,
      status,
      title: expect.any(String) as string,
      type: `urn:broadsheet:problem:${code}`,
    })
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused with Allow', async (method) => {
    const { ask } = await start()
    const answer = await ask('/v1/front-page', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(json(answer)).toMatchObject({ type: 'urn:broadsheet:problem:method-not-allowed' })
  })

  it.each([
    [undefined, 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB', 'en'],
    ['fr', 'en'],
  ])('Accept-Language: %s is answered in %s', async (accepted, language) => {
    const { ask } = await start()
    const answer = await ask('/v1/editions/2031-02-30', {
      headers: accepted ? { 'Accept-Language': accepted } : {},
    })
    expect(answer.headers['content-language']).toBe(language)
    expect(answer.headers.vary).toBe('Accept-Language')
    const expected = problemTexts['invalid-date'][language as 'en' | 'zh']
    expect(json(answer)).toMatchObject({ title: expected.title })
  })

  it('shortens what it repeats of a request', async () => {
    const { ask } = await start()
    const answer = await ask(`/v1/editions/${'9'.repeat(5000)}`)
    expect(answer.status).toBe(400)
    expect(answer.body.length).toBeLessThan(1000)
  })

  it('tells nothing of an error of its own, and logs it', async () => {
    const logger = memoryLogger()
    const { ask } = await startDelivery({
      images: { open: () => Promise.reject(new Error('/srv/paper: EACCES')) },
      logger,
      snapshots: memorySource(makeSnapshot({ id: 1 })),
    })
    const page = json(await ask('/v1/front-page')) as {
      placements: { photo?: { image: { href: string } } }[]
    }
    const href = page.placements.find(({ photo }) => photo)!.photo!.image.href
    const answer = await ask(href)
    expect(answer.status).toBe(500)
    expect(answer.body.toString()).not.toContain('EACCES')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(logger.errors).toHaveLength(1)
  })
})

describe('any web page may read', () => {
  it.each(['/v1/front-page', '/v1/editions/never', '/healthz'])('%s', async (path) => {
    const { ask } = await start()
    const { headers } = await ask(path)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-expose-headers']).toBe('ETag')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('may ask before a conditional request', async () => {
    const { ask } = await start()
    const answer = await ask('/v1/front-page', { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers['access-control-allow-methods']).toBe('GET, HEAD')
    expect(answer.headers['access-control-allow-headers']).toContain('If-None-Match')
  })

  it('is told how long an answer holds', async () => {
    const { ask } = await start()
    const caching = (await ask('/v1/front-page')).headers['cache-control']
    expect(caching).toMatch(/^public, max-age=\d+, s-maxage=\d+, stale-while-revalidate=\d+/)
  })
})
