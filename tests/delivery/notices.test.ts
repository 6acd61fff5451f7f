import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { announce, listen } from '../../src/host/notices.js'

describe('a publication is known at once in its own process', () => {
  it('reaches listeners of the topic, also through another copy of the module', async () => {
    const heard: unknown[] = []
    onTestFinished(listen('test-topic', (payload) => heard.push(payload)))
    announce('test-topic', 1)
    announce('another-topic', 2)
    vi.resetModules()
    const copy = await import('../../src/host/notices.js')
    expect(copy.announce).not.toBe(announce)
    copy.announce('test-topic', 3)
    expect(heard).toStrictEqual([1, 3])
  })

  it('stops when told to', () => {
    const heard: unknown[] = []
    listen('test-topic', (payload) => heard.push(payload))()
    announce('test-topic', 1)
    expect(heard).toStrictEqual([])
  })

  it('goes on to the next listener when one fails, and warns', async () => {
    const heard: unknown[] = []
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve))
    onTestFinished(
      listen('test-topic', () => {
        throw new Error('listener failed')
      }),
    )
    onTestFinished(listen('test-topic', (payload) => heard.push(payload)))
    announce('test-topic', 1)
    expect(heard).toStrictEqual([1])
    expect((await warned).message).toBe('listener failed')
  })
})
