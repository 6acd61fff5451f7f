import express from 'express'
import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { keepRelease } from './keepRelease.js'
import { notFound, onError, readOnly, setOpenHeaders } from './middleware.js'
import { sendResource } from './resource.js'
import { createRoutes } from './routes.js'
import { type DeliveryLogger, type ImageSource, type SnapshotSource } from './sources.js'
import { stderrLogger } from './stderrLogger.js'

export type DeliveryOptions = {
  /** Milliseconds since 1970. @default Date.now */
  clock?: () => number
  /** Bytes of published images. Without it every image answers 404. */
  images?: ImageSource
  /** @default one JSON line an entry on stderr */
  logger?: DeliveryLogger
  snapshots: SnapshotSource
}

export type Delivery = RequestListener & {
  /** Stops looking for new publications. What is out stays out. */
  close(): void
  /** Express alone, without the short way before it: gives the same answers. */
  express: RequestListener
  /** Resolves after the first look at the source, whether it succeeded or not. */
  ready: Promise<void>
  /** Looks for new publications now. Never rejects. */
  refresh(): Promise<void>
}

const noImages: ImageSource = { open: () => Promise.resolve(null) }

/**
 * The delivery API over published snapshots. A GET or HEAD of an address whose answer is frozen is answered before Express
 * sees it, because Express alone costs four fifths of what the machine can send; Express owns everything else.
 */
export const createDelivery = (options: DeliveryOptions): Delivery => {
  const { clock = Date.now, images = noImages, logger = stderrLogger, snapshots } = options
  const keeper = keepRelease({ clock, logger, snapshots })
  const app = express()
  app.disable('x-powered-by').disable('etag')
  app.use(setOpenHeaders, readOnly, createRoutes({ clock, images, keeper }), notFound)
  app.use(onError(logger))

  const listener = (req: IncomingMessage, res: ServerResponse): void => {
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    const resource = isRead ? keeper.release?.resources.get(req.url ?? '') : undefined
    if (resource) sendResource(req, res, resource)
    else app(req, res)
  }
  return Object.assign(listener, {
    close: keeper.close,
    express: app as RequestListener,
    ready: keeper.refresh(),
    refresh: keeper.refresh,
  })
}
