import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { wrapWrites } from '../wrapWrites.js'
import { currentScope } from './followTransactions.js'
import { isRetryable } from './isRetryable.js'

/**
 * A write conflict has undone the whole transaction on the server. Payload's updates of several documents list it under
 * `errors` and go on, and a hook may ignore it; this notes it on the transaction, so that the commit fails with it and
 * the operation is run again.
 */
export function failOnSwallowedConflict(adapter: MongooseAdapter): void {
  wrapWrites(adapter, (write) => async (args) => {
    try {
      return await write(args)
    } catch (error) {
      const scope = currentScope()
      if (scope && args.req?.transactionID && isRetryable(error)) scope.failure ??= error as Error
      throw error
    }
  })
}
