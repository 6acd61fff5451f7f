import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeSnapshot } from './fixtures/page.js'
import { memorySource } from './fixtures/memorySource.js'
import { startDelivery } from './fixtures/serve.js'

const start = () => startDelivery({ snapshots: memorySource(makeSnapshot({ id: 1 })) })
const path = '/v1/front-page'

/** What a client may send instead of the tag itself; `{etag}` is the tag as answered. */
const unchangedTags = ['{etag}', 'W/{etag}', '*', '"other", {etag}', '"other",W/{etag} , "more"']
const changedTags = ['"other"', 'W/"other", "more"', '{etag}x', 'no quotes', '']

const encodings: [string, string | undefined][] = [
  ['', undefined],
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, *;q=0.4', 'gzip'],
  ['GZIP', 'gzip'],
  ['deflate', undefined],
  ['identity;q=0.5, gzip;q=0.2', undefined],
  ['identity;q=0, br;q=0, gzip;q=0', undefined],
  ['gzip;q=zero', undefined],
]

describe('conditional requests are answered without a body when nothing changed', () => {
  it.each(unchangedTags)('If-None-Match: %s is 304', async (template) => {
    const { ask } = await start()
    const { headers } = await ask(path)
    const answer = await ask(path, {
      headers: { 'If-None-Match': template.replace('{etag}', headers.etag!) },
    })
    expect(answer.status).toBe(304)
    expect(answer.body).toHaveLength(0)
    for (const name of ['access-control-allow-origin', 'cache-control', 'etag', 'vary']) {
      expect(answer.headers[name]).toBe(headers[name])
    }
    expect(answer.headers['content-type']).toBeUndefined()
  })

  it.each(changedTags)('If-None-Match: %s is 200', async (template) => {
    const { ask } = await start()
    const { headers } = await ask(path)
    const tag = template.replace('{etag}', headers.etag!.replace(/"$/, ''))
    const answer = await ask(path, { headers: { 'If-None-Match': tag } })
    expect(answer.status).toBe(200)
  })

  it.each([
    ['the second of publication', 'Thu, 08 May 2031 17:20:31 GMT', 304],
    ['later', 'Fri, 09 May 2031 00:00:00 GMT', 304],
    ['a second earlier', 'Thu, 08 May 2031 17:20:30 GMT', 200],
    ['no date', 'some time ago', 200],
  ])('If-Modified-Since: %s', async (_name, since, status) => {
    const { ask } = await start()
    expect((await ask(path, { headers: { 'If-Modified-Since': since } })).status).toBe(status)
  })

  it('lets If-None-Match decide where both are sent', async () => {
    const { ask } = await start()
    const headers = {
      'If-Modified-Since': 'Fri, 09 May 2031 00:00:00 GMT',
      'If-None-Match': '"other"',
    }
    expect((await ask(path, { headers })).status).toBe(200)
  })

  it('gives a corrected page another tag, so that an old one no longer holds', async () => {
    const source = memorySource(makeSnapshot({ id: 1 }))
    const { ask, delivery } = await startDelivery({ snapshots: source })
    const { headers } = await ask(path)
    source.publish(makeSnapshot({ id: 2, revision: 2 }))
    await delivery.refresh()
    const answer = await ask(path, { headers: { 'If-None-Match': headers.etag! } })
    expect(answer.status).toBe(200)
    expect(answer.headers.etag).not.toBe(headers.etag)
  })
})

describe('an answer is sent in the encoding that the client weighs highest', () => {
  it.each(encodings)('Accept-Encoding: %s', async (accepted, expected) => {
    const { ask } = await start()
    const plain = await ask(path)
    const answer = await ask(path, { headers: accepted ? { 'Accept-Encoding': accepted } : {} })
    expect(answer.headers['content-encoding']).toBe(expected)
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
    const decode = { br: brotliDecompressSync, gzip: gunzipSync }[expected ?? '']
    expect(decode ? decode(answer.body) : answer.body).toStrictEqual(plain.body)
  })

  it('has one strong tag for each encoding', async () => {
    const { ask } = await start()
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map(async (accepted) => {
        const { headers } = await ask(path, { headers: { 'Accept-Encoding': accepted } })
        return headers.etag
      }),
    )
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]{43}"$/)
  })

  it('does not take the tag of one encoding for another', async () => {
    const { ask } = await start()
    const { headers } = await ask(path, { headers: { 'Accept-Encoding': 'br' } })
    const answer = await ask(path, { headers: { 'If-None-Match': headers.etag! } })
    expect(answer.status).toBe(200)
  })
})
