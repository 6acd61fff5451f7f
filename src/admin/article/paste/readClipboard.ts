import type { Pasted } from '../../../intake/core/paste/pasted.js'
import { readHtml } from '../../../intake/core/paste/readHtml.js'
import { readPlain } from '../../../intake/core/paste/readPlain.js'

/**
 * The clean text of a clipboard.
 * @param namespace of the editor: what was copied in an editor of the same kind is clean already
 * @returns null when the editor shall paste in its own way
 */
export function readClipboard(data: DataTransfer, namespace: string): null | Pasted {
  if (isOwn(data.getData('application/x-lexical-editor'), namespace)) return null
  const fromHtml = readHtml(data.getData('text/html'))
  if (fromHtml.blocks.length > 0) return fromHtml
  const fromText = readPlain(data.getData('text/plain'))
  const files = [...data.files].filter(({ type }) => /^(?:audio|image|video)\//.test(type)).length
  const pictures = Math.max(fromHtml.pictures, files)
  return fromText.blocks.length > 0 || pictures > 0 ? { ...fromText, pictures } : null
}

function isOwn(copied: string, namespace: string): boolean {
  try {
    return (JSON.parse(copied) as { namespace?: string }).namespace === namespace
  } catch {
    return false // nothing there, or of another program
  }
}
