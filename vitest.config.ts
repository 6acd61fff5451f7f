import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Every core has its file; vitest by itself leaves one core to the watcher, which there is none of. */
const node = {
  environment: 'node' as const,
  execArgv: ['--conditions=production'], // Node 20: Lexical's other build can deadlock on import
  hookTimeout: 120_000,
  maxWorkers: availableParallelism(),
  pool: 'forks' as const,
  testTimeout: 60_000,
}

export default defineConfig({
  test: {
    projects: [
      { test: { ...node, include: ['tests/unit/**/*.test.ts'], name: 'unit' } },
      { test: { ...node, include: ['tests/delivery/**/*.test.ts'], name: 'delivery' } },
      {
        test: {
          ...node,
          env: { TEST_DATABASE: 'sqlite' },
          include: ['tests/int/**/*.test.ts', 'tests/sqlite/**/*.test.ts'],
          name: 'sqlite',
        },
      },
      {
        test: {
          ...node,
          env: { TEST_DATABASE: 'mongodb' },
          globalSetup: ['tests/helpers/mongodb.ts'],
          include: ['tests/int/**/*.test.ts', 'tests/mongodb/**/*.test.ts'],
          name: 'mongodb',
        },
      },
      {
        test: {
          ...node,
          include: ['tests/e2e/**/*.test.ts'],
          // A desk, a browser and a test at a time, behind all others.
          maxWorkers: 1,
          name: 'e2e',
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
        },
      },
    ],
  },
})
