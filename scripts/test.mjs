// Runs the tests: unit, delivery, integration on SQLite and on MongoDB, end to end in a browser. Prints what each part counted.
//   npm test                          everything this machine can run; a part that it cannot run is named in one line
//   npm test -- --only unit --only sqlite roster   some parts by name, and of them the files whose path fits
// With CI=true a part that cannot run is a failure.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { default: [], multiple: true, type: 'string' } },
})
const parts = ['unit', 'delivery', 'sqlite', 'mongodb', 'e2e']
const wanted = values.only.length ? parts.filter((part) => values.only.includes(part)) : parts

/** Why a part cannot run here; null when it can. */
const obstacles = {
  e2e: () =>
    existsSync(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium')
      ? null
      : 'no browser at /usr/bin/chromium (set CHROMIUM_PATH)',
  mongodb: async () => {
    const { MongoBinary } = await import('mongodb-memory-server-core')
    return MongoBinary.getPath().then(
      () => null,
      (error) => `no mongod (${String(error.message).split('\n')[0]})`,
    )
  },
}

const skipped = []
for (const part of wanted) {
  const reason = await obstacles[part]?.()
  if (reason) skipped.push({ part, reason })
}
for (const { part, reason } of skipped) console.log(`Skipped: ${part}, because there is ${reason}.`)

const running = wanted.filter((part) => !skipped.some((skip) => skip.part === part))
const vitest = await startVitest('test', positionals, { project: running, watch: false })

const counts = new Map(running.map((part) => [part, { failed: 0, passed: 0, skipped: 0 }]))
for (const module of vitest.state.getTestModules()) {
  const count = counts.get(module.project.name)
  if (!module.ok() && ![...module.children.allTests()].some((test) => test.result().state === 'failed')) count.failed++ // prettier-ignore
  for (const test of module.children.allTests()) {
    const { state } = test.result()
    if (state in count) count[state]++
  }
}
await vitest.close()

/** Tests of the integration suite, which is one and runs on both databases. */
const integration = (part) =>
  vitest.state
    .getTestModules()
    .filter((module) => module.project.name === part && module.moduleId.includes('/tests/int/'))
    .flatMap((module) => [...module.children.allTests()])
    .filter((test) => test.result().state === 'passed').length

const total = (name) => [...counts.values()].reduce((sum, count) => sum + count[name], 0)
for (const [part, { failed, passed, skipped: left }] of counts)
  console.log(`${part}: ${passed} passed, ${failed} failed${left ? `, ${left} skipped` : ''}`)
const hasBoth = running.includes('sqlite') && running.includes('mongodb')
const onSqlite = integration('sqlite')
const onMongodb = integration('mongodb')
if (hasBoth) console.log(`integration: ${onSqlite} on SQLite, ${onMongodb} on MongoDB`)
const uneven = hasBoth && onSqlite !== onMongodb ? 1 : 0
const missing = process.env.CI === 'true' ? skipped.length + total('skipped') : 0
const failed = total('failed') + uneven + missing
console.log(`${total('passed')} passed, ${failed} failed`)
process.exit(failed || process.exitCode ? 1 : 0)
