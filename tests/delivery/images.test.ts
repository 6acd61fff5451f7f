import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, get, type IncomingMessage } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { publishedImages } from '../../src/delivery/publishedImages.js'
import { makeSnapshot } from './fixtures/page.js'
import { memorySource } from './fixtures/memorySource.js'
import { json, memoryLogger, startDelivery } from './fixtures/serve.js'

const bytes = Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 7) % 256))
const hash = createHash('sha256').update(bytes).digest('hex')
const other = Buffer.from('a picture that no published page shows')
const otherHash = createHash('sha256').update(other).digest('hex')

const photoPage = (mimeType: string) => {
  const snapshot = makeSnapshot({ id: 1 })
  const placements = snapshot.page.placements.filter(({ kind }) => kind === 'photo')
  for (const placement of placements) {
    if (placement.kind === 'photo') Object.assign(placement.photo, { imageHash: hash, mimeType })
  }
  return { ...snapshot, page: { ...snapshot.page, placements } }
}

const start = async (mimeType = 'image/jpeg') => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'published-'))
  onTestFinished(() => rm(dataDir, { force: true, recursive: true }))
  await mkdir(path.join(dataDir, 'published'))
  await writeFile(path.join(dataDir, 'published', hash), bytes)
  await writeFile(path.join(dataDir, 'published', otherHash), other)
  const { ask } = await startDelivery({
    images: publishedImages(dataDir),
    snapshots: memorySource(photoPage(mimeType)),
  })
  return { ask, dataDir }
}

describe('published images are served as they were frozen', () => {
  it('serves the bytes at the address that the page names, for ever', async () => {
    const { ask } = await start()
    const page = json(await ask('/v1/front-page')) as {
      placements: { photo: { image: { href: string } } }[]
    }
    const { href } = page.placements[0]!.photo.image
    expect(href).toBe(`/v1/images/${hash}.jpg`)
    const answer = await ask(href)
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual(bytes)
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': '4096',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/jpeg',
      etag: `"${hash}"`,
      'x-content-type-options': 'nosniff',
    })
  })

  it('answers HEAD and 304 without the bytes', async () => {
    const { ask } = await start()
    const head = await ask(`/v1/images/${hash}.jpg`, { method: 'HEAD' })
    expect(head).toMatchObject({ headers: { 'content-length': '4096' }, status: 200 })
    expect(head.body).toHaveLength(0)
    const headers = { 'If-None-Match': `"${hash}"` }
    expect((await ask(`/v1/images/${hash}.jpg`, { headers })).status).toBe(304)
  })

  it.each([
    ['a file that no published page shows', `${otherHash}.jpg`],
    ['another ending', `${hash}.png`],
    ['no ending', hash],
    ['a path outside', '..%2F..%2Fsecret.jpg'],
    ['no hash', 'logo.jpg'],
  ])('refuses %s', async (_name, file) => {
    const { ask } = await start()
    const answer = await ask(`/v1/images/${file}`)
    expect(answer.status).toBe(404)
    expect(json(answer)).toMatchObject({ type: 'urn:broadsheet:problem:image-not-published' })
  })

  it('says so when the frozen file is gone', async () => {
    const { ask, dataDir } = await start()
    await rm(path.join(dataDir, 'published', hash))
    expect((await ask(`/v1/images/${hash}.jpg`)).status).toBe(404)
  })

  it('offers no image of a type that can carry scripts', async () => {
    const { ask } = await start('image/svg+xml')
    expect(json(await ask('/v1/front-page'))).toMatchObject({
      placements: [{ photo: { image: null } }],
    })
    expect((await ask(`/v1/images/${hash}.svg`)).status).toBe(404)
  })

  it('turns a file that cannot be read into a problem that no cache keeps', async () => {
    const logger = memoryLogger()
    const unreadable = () =>
      new Readable({
        read() {
          this.destroy(new Error('disk error'))
        },
      })
    const { ask } = await startDelivery({
      images: { open: () => Promise.resolve({ size: 4096, stream: unreadable }) },
      logger,
      snapshots: memorySource(photoPage('image/jpeg')),
    })
    const answer = await ask(`/v1/images/${hash}.jpg`)
    expect(answer.status).toBe(500)
    expect(json(answer)).toMatchObject({ type: 'urn:broadsheet:problem:internal-error' })
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers.etag).toBeUndefined()
    expect(logger.errors).toHaveLength(1)
  })

  it('takes a reader who goes away for no failure', async () => {
    const logger = memoryLogger()
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(65_536))
      },
    })
    endless.on('error', () => undefined)
    const { delivery } = await startDelivery({
      images: { open: () => Promise.resolve({ size: 1e9, stream: () => endless }) },
      logger,
      snapshots: memorySource(photoPage('image/jpeg')),
    })
    const server = createServer(delivery).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const reader = get({ host: '127.0.0.1', path: `/v1/images/${hash}.jpg`, port })
    const [answer] = (await once(reader, 'response')) as [IncomingMessage]
    answer.destroy()
    await new Promise((resolve) => endless.once('close', resolve))
    await new Promise((resolve) => setImmediate(resolve))
    expect(logger.errors).toStrictEqual([])
  })
})
