import { describe, expect, it } from 'vitest'
import { mountInFront } from '../../src/delivery/mountInFront.js'
import { makeSnapshot } from './fixtures/page.js'
import { memorySource } from './fixtures/memorySource.js'
import { serve, startDelivery } from './fixtures/serve.js'

const start = async () => {
  const { delivery } = await startDelivery({ snapshots: memorySource(makeSnapshot({ id: 1 })) })
  return serve(mountInFront(delivery, (req, res) => void res.end(`desk: ${req.url}`)))
}

describe('one server answers readers and the desk', () => {
  it.each(['/v1/front-page', '/v1', '/v1?x', '/v1/unknown', '/healthz', '/readyz'])(
    '%s is delivery',
    async (path) => {
      const ask = await start()
      expect((await ask(path)).body.toString()).not.toContain('desk:')
    },
  )

  it.each(['/', '/admin', '/api/articles', '/v1x', '/healthz2', '/admin/v1/front-page'])(
    '%s is the desk, with its path untouched',
    async (path) => {
      const ask = await start()
      expect((await ask(path)).body.toString()).toBe(`desk: ${path}`)
    },
  )
})
