import { type Server, createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { knownSourceOf } from '../../../src/admin/live/knownSource.js'

let server: Server
let url = ''
let etag = '"1"'
let status = 200
let asked = 0
let name = '费小满'

beforeAll(async () => {
  server = createServer((_, answer) => {
    asked++
    const roster = [{ id: 7, name, posts: [{ title: '镇长' }] }]
    answer
      .writeHead(status, { ETag: etag })
      .end(JSON.stringify({ locale: 'zh', roster, today: '2031-05-09', words: {} }))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  url = `http://localhost:${(server.address() as AddressInfo).port}/reading`
})
afterAll(() => server.close())

it('asks once for several at once, and is the same for all stories', async () => {
  const source = knownSourceOf(url)
  expect(knownSourceOf(url)).toBe(source)
  await Promise.all([source.refresh(), source.refresh()])
  expect(asked).toBe(1)
  expect(source.get()?.roster.holdersOf('费小满')).toHaveLength(1)
})

it('keeps what it has while nothing has changed, and takes the new when it has', async () => {
  const source = knownSourceOf(url)
  const before = source.get()
  await source.refresh()
  expect(source.get()).toBe(before)
  name = '乔一苇'
  etag = '"2"'
  await source.refresh()
  expect(source.get()?.roster.holdersOf('乔一苇')).toHaveLength(1)
  expect(source.get()?.roster.holdersOf('费小满')).toHaveLength(0)
})

it('keeps what it has when the server fails, says so, and recovers', async () => {
  const source = knownSourceOf(url)
  let told = 0
  const stop = source.subscribe(() => told++)
  status = 500
  await source.refresh()
  expect(source.getFailed()).toBe(true)
  expect(source.get()?.roster.holdersOf('乔一苇')).toHaveLength(1)
  status = 200
  await source.refresh()
  expect(source.getFailed()).toBe(false)
  expect(told).toBe(2)
  stop()
})
