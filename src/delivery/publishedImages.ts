import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type ImageSource } from './sources.js'

const isSha256 = (text: string) => /^[0-9a-f]{64}$/.test(text)

/** Images frozen at publication, one file a SHA-256, in `<dataDir>/published`. */
export const publishedImages = (dataDir: string): ImageSource => ({
  async open(hash) {
    if (!isSha256(hash)) return null
    const file = path.join(/*turbopackIgnore: true*/ dataDir, 'published', hash)
    const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    return found && { size: found.size, stream: () => createReadStream(file) }
  },
})
