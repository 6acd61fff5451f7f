import { decodePage, maxPageBytes } from './core/decode.js'
import { maxDocxBytes } from './core/docx/unpackDocx.js'
import { IntakeError } from './core/intakeError.js'
import { kindOfBinary } from './core/signatures.js'
import type { Source } from './core/source.js'
import { readDocx } from './readDocx.js'

const namedDocx = /\.docx$/i

/** Largest file that is read under a name, in bytes: of a Word document its pictures are most. */
export const maxBytesOf = (fileName: string): number =>
  namedDocx.test(fileName) ? maxDocxBytes : maxPageBytes

/**
 * Reads a file that somebody brings in: a Word document as one story, anything else as the text of a page.
 * @param fileName by whose ending a Word document is expected; no path is needed
 * @throws IntakeError that says why the file is neither
 */
export async function readSource(bytes: Uint8Array, fileName: string): Promise<Source> {
  const kind = kindOfBinary(bytes)
  const isNamedDocx = namedDocx.test(fileName)
  if (kind === 'docx' || (kind === 'zip' && isNamedDocx))
    return { kind: 'story', ...(await readDocx(bytes)) }
  if (kind === null && isNamedDocx && bytes.length > 0) throw new IntakeError({ code: 'not-docx' })
  return { kind: 'page', raw: decodePage(bytes).text }
}
