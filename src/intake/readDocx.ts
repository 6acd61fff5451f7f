import { unpackDocx } from './core/docx/unpackDocx.js'
import { styleMap } from './core/docx/styleMap.js'
import { IntakeError } from './core/intakeError.js'
import type { Pasted } from './core/paste/pasted.js'
import { readHtml } from './core/paste/readHtml.js'

/**
 * Reads a Word document into clean paragraphs and headings; its pictures are counted and left out. Comments and struck-out
 * text are not read. The converter is loaded by the first call.
 * @throws IntakeError `too-large`, `unpacked-too-large`, `broken-docx`, `empty`
 */
export async function readDocx(bytes: Uint8Array): Promise<Pasted> {
  const pasted = readHtml(await toHtml(unpackDocx(bytes)))
  if (pasted.blocks.length === 0) throw new IntakeError({ code: 'empty' })
  return pasted
}

async function toHtml(docx: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(docx) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        styleMap: [...styleMap],
      },
    )
    return value
  } catch (cause) {
    throw new IntakeError({ code: 'broken-docx' }, { cause })
  }
}
