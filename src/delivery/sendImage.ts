import { type Request, type Response } from 'express'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { isUnchanged } from './conditions.js'
import { imageCaching, imagePolicy } from './headers.js'
import { imageHref } from './imageTypes.js'
import { type ReleaseKeeper } from './keepRelease.js'
import { sendProblem } from './problems.js'
import { type ImageSource } from './sources.js'

/** Answers `/v1/images/<sha256>.<ending>`: frozen bytes of an image that a published page shows, and of no other. */
export const sendImage =
  ({ images, keeper }: { images: ImageSource; keeper: ReleaseKeeper }) =>
  async (req: Request, res: Response): Promise<void> => {
    if (!keeper.release) return sendProblem(req, res, 'not-ready')
    const file = String(req.params.file)
    const hash = file.split('.')[0] ?? ''
    const mimeType = keeper.release.images.get(hash)
    const isPublished = mimeType !== undefined && imageHref(hash, mimeType) === req.path
    const image = isPublished ? await images.open(hash) : null
    if (!image || !mimeType) return sendProblem(req, res, 'image-not-published', file)

    const etag = `"${hash}"`
    res.set({ 'Cache-Control': imageCaching, 'Content-Security-Policy': imagePolicy, ETag: etag })
    if (isUnchanged(req, etag, Infinity)) return void res.status(304).end()
    res.set({ 'Content-Length': String(image.size), 'Content-Type': mimeType })
    if (req.method === 'HEAD') return void res.end()
    const stream = image.stream()
    await once(stream, 'readable') // while nothing is sent yet, a failure can still be told
    await pipeline(stream, res).catch((error: NodeJS.ErrnoException) => {
      // A reader who goes away is no failure of ours.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    })
  }
