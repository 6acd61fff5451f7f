import { Unzip, UnzipInflate, type UnzipFile, zipSync } from 'fflate'
import { refuseTooLarge } from '../decode.js'
import { IntakeError } from '../intakeError.js'

/** Largest Word document that intake opens, in bytes; its pictures are most of it. */
export const maxDocxBytes = 25 * 1024 * 1024
/** Most that its text and styles may be once unpacked, in bytes: a book of a million characters has some ten. */
export const maxUnpackedBytes = 12 * 1024 * 1024
const maxParts = 5000
/** Few enough packed bytes at a time that what they unpack to fits in memory, whatever it is. */
const step = 16 * 1024

const textPart = /\.(?:rels|xml)$/i
const mainPart = /^word\/document\d*\.xml$/i

/**
 * Opens the package of a Word document and keeps its text and styles, without its pictures. Sizes that the package states
 * of itself are not believed: unpacking stops where it would become too large.
 * @returns a package of those parts alone, unpacked
 * @throws IntakeError `too-large`, `unpacked-too-large`, `broken-docx`
 */
export function unpackDocx(bytes: Uint8Array): Uint8Array {
  refuseTooLarge(bytes.length, maxDocxBytes)
  const parts = readParts(bytes)
  if (!Object.keys(parts).some((name) => mainPart.test(name)))
    throw new IntakeError({ code: 'broken-docx' })
  return zipSync(parts, { level: 0 })
}

function readParts(bytes: Uint8Array): Record<string, Uint8Array> {
  const reader = new PartReader()
  const unzip = new Unzip((file) => reader.open(file))
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
    return reader.parts
  } catch (error) {
    if (error instanceof IntakeError) throw error
    throw new IntakeError({ code: 'broken-docx' }, { cause: error })
  }
}

/** Gathers the parts that hold text, and counts what they unpack to. */
class PartReader {
  private readonly finished = new Map<string, Uint8Array[]>()
  private count = 0
  private size = 0

  open(file: UnzipFile): void {
    if (++this.count > maxParts) throw new IntakeError({ code: 'broken-docx' })
    if (!textPart.test(file.name)) return
    const chunks: Uint8Array[] = []
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      this.size += chunk.length
      if (this.size > maxUnpackedBytes)
        throw new IntakeError({ code: 'unpacked-too-large', values: { limit: maxUnpackedBytes } })
      chunks.push(chunk)
      if (isLast) this.finished.set(file.name, chunks)
    }
    file.start()
  }

  get parts(): Record<string, Uint8Array> {
    return Object.fromEntries([...this.finished].map(([name, chunks]) => [name, joined(chunks)]))
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
