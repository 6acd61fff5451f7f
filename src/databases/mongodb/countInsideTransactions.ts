import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest, Where } from 'payload'

/** True of every document, and enough for Payload to count for certain instead of estimating. */
const everything: Where = { id: { exists: true } }

/**
 * Payload estimates a count without conditions. MongoDB refuses that inside a transaction (error 263), and the pages of a
 * `find` would be counted outside of it. With a condition that holds for all, both are counted inside.
 */
export function countInsideTransactions(adapter: MongooseAdapter): void {
  for (const name of ['count', 'find'] as const) {
    const read = adapter[name].bind(adapter) as (args: Reading) => Promise<never>
    adapter[name] = (args: Reading) => {
      const isUnbounded = Object.keys(args.where ?? {}).length === 0
      if (!args.req?.transactionID || !isUnbounded) return read(args)
      return read({ ...args, where: everything })
    }
  }
}

interface Reading {
  collection: string
  req?: Partial<PayloadRequest>
  where?: Where
}
