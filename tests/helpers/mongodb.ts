import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import type { TestProject } from 'vitest/node'
import './mongodbUrl.js'

/**
 * Starts a replica set of one node for the project `mongodb`, since transactions need a replica set.
 * mongodb-memory-server downloads a mongod, or takes the one that MONGOMS_SYSTEM_BINARY names. Where there is none, the
 * suites are skipped on a developer's machine; with CI=true the run fails, so that a green CI means tested.
 */
export default async function startMongodb(project: TestProject): Promise<() => Promise<void>> {
  try {
    const replicaSet = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
    project.provide('mongodb', replicaSet.getUri('DATABASE'))
    return async () => {
      await replicaSet.stop()
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    if (process.env.CI === 'true')
      throw new Error(`MongoDB tests cannot run: ${reason}`, { cause: error })
    console.warn(
      `MongoDB tests are skipped: no mongod here (${reason}). MONGOMS_SYSTEM_BINARY can name one.`,
    )
    project.provide('mongodb', null)
    return () => Promise.resolve()
  }
}
