import { type Request, type Response } from 'express'
import { type ReleaseKeeper } from './keepRelease.js'

/** A source that has not been read for this long counts as down, even while a query still waits for its answer. */
const staleAfterMilliseconds = 30_000

/** The process is alive. */
export const sendHealth = (_req: Request, res: Response): void => {
  res.set('Cache-Control', 'no-store').json({ status: 'ok' })
}

/**
 * Whether to send readers here. While the source is down the last good release is still out, so the answer stays 200 and
 * says `degraded`; 503 only while nothing can be served at all.
 */
export const sendReadiness =
  ({ clock, keeper }: { clock: () => number; keeper: ReleaseKeeper }) =>
  (_req: Request, res: Response): void => {
    const { hasFailed, readAt, release } = keeper
    const isFresh = !hasFailed && readAt !== null && clock() - readAt < staleAfterMilliseconds
    const status = release ? (isFresh ? 'ok' : 'degraded') : 'unavailable'
    res
      .status(release ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({
        status,
        currentEdition: release?.current ?? null,
        readAt: readAt === null ? null : new Date(readAt).toISOString(),
      })
  }
