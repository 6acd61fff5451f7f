import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the replica set that `mongodb.ts` started, with `DATABASE` in place of a name; null when there is none. */
    mongodb: string | null
  }
}

/** Whether a MongoDB was started for this run. Where it was not, suites say `describe.skipIf(!hasMongodb())`. */
export function hasMongodb(): boolean {
  return typeof inject('mongodb') === 'string'
}

/** Whether this project's tests have to be skipped: `describe.skipIf(lacksDatabase())` in suites that run on both databases. */
export function lacksDatabase(): boolean {
  return process.env.TEST_DATABASE === 'mongodb' && !hasMongodb()
}

/** Address of the named database on the replica set of this run. Throws when there is none. */
export function mongodbUrl(name: string): string {
  const url = inject('mongodb')
  if (!url) throw new Error('No MongoDB in this run: start it through tests/helpers/mongodb.ts.')
  return url.replace('DATABASE', name)
}
