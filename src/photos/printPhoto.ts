import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { PrintedCredit, PrintedPhoto } from '../documents/page.js'

type PhotoDoc = Record<string, unknown> & { id: number | string }

/** The bytes of a photo's own file, or null while it awaits one. */
export type ImageBytes = { bytes: Buffer; hash: string } | null

const text = (value: unknown): null | string =>
  typeof value === 'string' && value !== '' ? value : null
const number = (value: unknown): null | number => (typeof value === 'number' ? value : null)

/** What a reader sees of a photo on paper. @param imageHash SHA-256 of its bytes, hex */
export const printPhoto = (doc: PhotoDoc, imageHash: null | string): PrintedPhoto => ({
  alt: text(doc.alt),
  caption: text(doc.caption),
  credit: text(doc.creditLine),
  credits: ((doc.credits ?? []) as PrintedCredit[]).map(({ name, role }) => ({ name, role })),
  headline: text(doc.headline),
  height: number(doc.height),
  id: doc.id,
  imageHash,
  mimeType: text(doc.mimeType),
  width: number(doc.width),
})

/**
 * Reads a photo's file and its SHA-256, from the bytes themselves: a picture changed behind the desk's back changes the hash.
 * @throws Error when the database names a file that cannot be read
 */
export async function readImage(
  payload: Payload,
  slug: string,
  doc: PhotoDoc,
): Promise<ImageBytes> {
  const filename = text(doc.filename)
  if (!filename) return null
  const staticDir = payload.collections[slug]?.config.upload.staticDir
  const file = path.join(staticDir ?? slug, path.basename(filename))
  try {
    const bytes = await readFile(/*turbopackIgnore: true*/ file)
    return { bytes, hash: createHash('sha256').update(bytes).digest('hex') }
  } catch (cause) {
    throw new Error(
      `The picture ${filename} of photo ${doc.id} cannot be read at ${file}; put the file back or upload it again.`,
      { cause },
    )
  }
}
