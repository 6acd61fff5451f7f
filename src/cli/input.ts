import { open } from 'node:fs/promises'
import { decodePage, maxPageBytes, refuseTooLarge } from '../intake/core/decode.js'
import { maxDocxBytes } from '../intake/core/docx/unpackDocx.js'
import { IntakeError } from '../intake/core/intakeError.js'
import type { Source } from '../intake/core/source.js'
import { maxBytesOf, readSource } from '../intake/readSource.js'
import { CommandError, UsageError } from './errors.js'
import { refusedPage } from './refusedPage.js'
import { say } from './words/say.js'

const refused = (name: string, error: unknown): Error =>
  error instanceof IntakeError
    ? new CommandError(refusedPage(name, error.problem))
    : (error as Error)

/** Names what the file system answered, in one sentence. */
export function fileError(file: string, error: unknown): Error {
  const { code = '', message: reason } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EISDIR' || code === 'ENOENT')
    return new CommandError(say(`file-${code}`, { file }))
  return new CommandError(say('fileUnreadable', { file, reason }))
}

/**
 * The bytes of a file, whose size is looked at before any of it is read.
 * @throws CommandError when it cannot be read or is too large
 */
async function readBytes(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => {
    throw fileError(file, error)
  })
  try {
    refuseTooLarge((await handle.stat()).size, limit)
    return await handle.readFile()
  } catch (error) {
    throw error instanceof IntakeError ? refused(file, error) : fileError(file, error)
  } finally {
    await handle.close()
  }
}

async function readStdin(limit: number): Promise<Uint8Array> {
  if (process.stdin.isTTY) throw new UsageError(say('inputMissing'))
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    if ((size += chunk.length) > limit) break // what reads it names the limit
  }
  return Buffer.concat(chunks)
}

/**
 * The text of a file, or of standard input for `-`.
 * @param limit bytes
 * @throws CommandError that names the file and says why it is no page of text
 */
export const readText = (file: string, limit = maxPageBytes): Promise<string> =>
  readInput(file, limit, (bytes) => decodePage(bytes, limit).text)

/**
 * What a file, or standard input for `-`, brings in: the text of a page, or a Word document.
 * @throws CommandError that names the file and says why it is neither
 */
export const readSourceFile = (file: string): Promise<Source> =>
  readInput(file, file === '-' ? maxDocxBytes : maxBytesOf(file), (bytes) =>
    readSource(bytes, file),
  )

async function readInput<T>(
  file: string,
  limit: number,
  read: (bytes: Uint8Array) => Promise<T> | T,
): Promise<T> {
  const name = file === '-' ? say('standardInput') : file
  const bytes = file === '-' ? await readStdin(limit) : await readBytes(file, limit)
  try {
    return await read(bytes)
  } catch (error) {
    throw refused(name, error)
  }
}
