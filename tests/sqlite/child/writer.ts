import { buildConfig, getPayload } from 'payload'
import { queuedSqliteAdapter } from '../../../src/exports/databases.js'
import { hostileCollections, hostileJobs, type Act } from '../../helpers/hostileCollections.js'
import type { LoosePayload } from '../../helpers/LoosePayload.js'

/**
 * A process that saves posts into the file it is given until it is killed or its milliseconds are over. It prints `R` when
 * it starts, `+<id>` for each save that was acknowledged, and `E <message>` for one that failed unasked.
 */
const [, , file, milliseconds, parallel] = process.argv
const print = (line: string) => process.stdout.write(`${line}\n`)

const config = await buildConfig({
  collections: hostileCollections(),
  db: queuedSqliteAdapter({
    autoIncrement: true,
    client: { url: `file:${file}` },
    maxWait: 60_000,
    push: false,
  }),
  jobs: hostileJobs,
  logger: { options: { level: 'silent' } },
  secret: 'a-secret-for-tests-only',
  telemetry: false,
  typescript: { autoGenerate: false },
})
const payload = (await getPayload({ config })) as unknown as LoosePayload
const end = Date.now() + Number(milliseconds)

const nested: Act = ({ payload }) =>
  payload.create({ collection: 'notes', data: { title: 'nested' } })
const failing: Act = () => {
  throw new Error('asked for')
}

async function save(turn: number): Promise<void> {
  const act = [undefined, nested, failing][turn % 3]
  try {
    const data = { n: turn, tags: ['a', 'b'], title: act === failing ? 'never' : 'kept' }
    const { id } = await payload.create({ collection: 'posts', context: { act }, data, depth: 0 })
    await payload.update({ collection: 'posts', data: { n: turn + 1 }, depth: 0, id })
    print(`+${id}`)
  } catch (error) {
    if ((error as Error).message !== 'asked for') print(`E ${(error as Error).message}`)
  }
}

async function saveOnAndOn(worker: number): Promise<void> {
  for (let turn = worker; Date.now() < end; turn += 1) await save(turn)
}

print('R')
await Promise.all(Array.from({ length: Number(parallel) }, (_, worker) => saveOnAndOn(worker)))
process.exit(0)
