import { oneAtATime } from './oneAtATime.js'
import { preparePages } from './preparePages.js'
import { composeRelease, type Release } from './release.js'
import { createFreezer } from './resource.js'
import { type DeliveryLogger, type SnapshotSource } from './sources.js'

/** Publications show in the order of their commits, not of their instants: each look reaches back this far. */
const overlapMilliseconds = 10 * 60 * 1000

export type ReleaseKeeper = {
  close(): void
  /** Whether the last look at the source failed. */
  readonly hasFailed: boolean
  /** Milliseconds since 1970 of the last look that succeeded; null before the first. */
  readonly readAt: null | number
  /** Looks for new publications. Never rejects: a failure is logged and the last good release stays. */
  refresh(): Promise<void>
  /** The last good release; null until the source was read for the first time. */
  readonly release: null | Release
}

type KeepReleaseOptions = {
  /** Milliseconds since 1970. */
  clock: () => number
  logger: DeliveryLogger
  snapshots: SnapshotSource
}

const instant = (milliseconds: number) =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : undefined

/** Keeps the release up to date with what is published, and holds on to it while the source is down. */
export const keepRelease = ({ clock, logger, snapshots }: KeepReleaseOptions): ReleaseKeeper => {
  const freeze = createFreezer()
  const pages = preparePages({ freeze, logger, snapshots })
  const state = { hasFailed: false, readAt: null as null | number, release: null as null | Release }
  let isClosed = false
  let seenUntil = -Infinity

  const look = async () => {
    const listed = await snapshots.list(instant(seenUntil - overlapMilliseconds))
    const hasChanged = await pages.take(listed)
    if (hasChanged || !state.release) state.release = await composeRelease(pages.all(), freeze)
    seenUntil = Math.max(seenUntil, ...listed.map(({ publishedAt }) => Date.parse(publishedAt)))
    state.readAt = clock()
  }
  const refresh = oneAtATime(async () => {
    try {
      await look()
      if (state.hasFailed) logger.info({ msg: 'Published snapshots can be read again.' })
      state.hasFailed = false
    } catch (err) {
      // A long outage is one line in the log, not one every few seconds; a database closed at the end is none.
      if (!state.hasFailed && !isClosed) {
        logger.error({ err, msg: 'Snapshots cannot be read; the last good release stays out.' })
      }
      state.hasFailed = true
    }
  })
  const unsubscribe = snapshots.subscribe(() => void refresh())

  return {
    close() {
      isClosed = true
      unsubscribe()
    },
    get hasFailed() {
      return state.hasFailed
    },
    get readAt() {
      return state.readAt
    },
    refresh,
    get release() {
      return state.release
    },
  }
}
