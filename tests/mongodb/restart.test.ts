import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { MongoInstanceEvents } from 'mongodb-memory-server-core/lib/util/MongoInstance.js'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHostileDesk, type HostileDesk } from '../helpers/createHostileDesk.js'
import { leftovers, nothingLeft } from '../helpers/invariants.js'
import { hasMongodb } from '../helpers/mongodbUrl.js'

// A replica set of its own: killing the one of the run would take the other suites with it.
describe.skipIf(!hasMongodb())('a MongoDB that is killed and comes back', () => {
  let replicaSet: MongoMemoryReplSet
  let desk: HostileDesk
  beforeAll(async () => {
    replicaSet = await MongoMemoryReplSet.create({
      replSet: { count: 1, storageEngine: 'wiredTiger' },
    })
    desk = await createHostileDesk({
      database: 'mongodb',
      mongodbUrl: replicaSet.getUri('restarted'),
    })
    await desk.createPost('warm')
  })
  afterAll(async () => {
    await desk.close()
    await replicaSet.stop()
  })

  /** Kills the server, waits, and starts it again on the same files. */
  async function restart(pause: number): Promise<void> {
    const instance = replicaSet.servers[0]?.instanceInfo?.instance
    const server = instance?.mongodProcess
    if (!instance || !server) throw new Error('The server is not running.')
    const closed = new Promise((resolve) => server.once('close', resolve))
    server.kill('SIGKILL')
    await closed
    instance.mongodProcess = undefined
    await sleep(pause)
    await instance.start()
    if (!instance.isInstancePrimary) {
      await new Promise((resolve) => instance.once(MongoInstanceEvents.instancePrimary, resolve))
    }
  }

  test('saves in flight are kept exactly once', async () => {
    const saves = Array.from({ length: 10 }, () => desk.createPost('in flight'))
    await Promise.all([restart(300), ...saves])
    expect(await desk.count('posts', 'in flight')).toBe(10)
    expect(await leftovers(desk.payload)).toEqual(nothingLeft)
  })
})
