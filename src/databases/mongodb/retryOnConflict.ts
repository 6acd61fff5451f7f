import pRetry, { type Options } from 'p-retry'
import { isRetryable } from './isRetryable.js'

/** Milliseconds. Of n saves of one document one succeeds each round, so many short waits serve better than few long ones. */
const backoff: Options = {
  factor: 1.7,
  maxRetryTime: 15_000,
  maxTimeout: 600,
  minTimeout: 15,
  randomize: true,
  retries: 15,
}

/**
 * Runs an operation that begins and ends its own transaction, again while MongoDB reports a write conflict or is out of
 * reach: up to 15 times within 15 s. Other errors pass at once.
 * @param attempt starts from scratch at each call; nothing it did before the failure was kept.
 */
export async function retryOnConflict<T>(attempt: (number: number) => Promise<T>): Promise<T> {
  // A thrown TypeError is a bug in a hook, which p-retry may take for a failed fetch: carry outcomes as values.
  let failure: unknown
  return pRetry(
    async (number) => {
      try {
        return await attempt(number)
      } catch (error) {
        failure = error
        throw new Error('attempt failed', { cause: error })
      }
    },
    { ...backoff, shouldRetry: ({ error }) => isRetryable(error.cause) },
  ).catch((error: unknown) => {
    throw failure ?? error
  })
}
