import { mkdir, rename, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import type { PrintedPage, PrintedPhoto } from '../documents/page.js'
import { refusal } from '../errors.js'
import type { ResolvedOptions } from '../options.js'

type PhotoDoc = Record<string, unknown> & { id: number | string }

/** Reads a photo's file; the photos stage provides it. */
export type ImageReader = (
  req: PayloadRequest,
  doc: PhotoDoc,
) => Promise<{ bytes: Buffer; hash: string } | null>

type Page = { photos: Map<number | string, PhotoDoc>; printed: PrintedPage }

/**
 * Copies the signed pictures to `<dataDir>/published/<sha256>`, where no later upload reaches them. A file left by a publication
 * that then failed does no harm: its name is its content.
 * @throws Refusal `changed-after-signing` when a file is not the one that was hashed
 */
export async function freezeImages(
  { photos, printed }: Page,
  { options, readImage }: { options: ResolvedOptions; readImage: ImageReader },
  req: PayloadRequest,
): Promise<void> {
  const folder = path.resolve(/*turbopackIgnore: true*/ process.cwd(), options.dataDir, 'published')
  await mkdir(folder, { recursive: true })
  for (const { id, imageHash } of photosOn(printed)) {
    const doc = photos.get(id)
    const file = path.join(folder, imageHash ?? '')
    if (!doc || !imageHash || existsSync(file)) continue
    const image = await readImage(req, doc)
    if (image?.hash !== imageHash) throw refusal(req, 'changed-after-signing', 'imageChanged')
    await writeWhole(file, image.bytes)
  }
}

const photosOn = ({ placements }: PrintedPage): PrintedPhoto[] =>
  placements.flatMap((placed) => (placed.kind === 'photo' ? [placed.photo] : placed.article.photos))

/** No reader ever sees half a file. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const part = `${file}.${process.pid}.part`
  await writeFile(part, bytes)
  await rename(part, file)
}
